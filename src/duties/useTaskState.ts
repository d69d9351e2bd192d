import type { DutyId } from '../../flows/ids.ts'
import type { TaskView } from '../../flows/view.ts'
import { useNow } from '../clock.ts'
import { deadlinesOf } from '../../flows/deadlines.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useClockWords } from './useClockWords.ts'
import { useTodo } from './useTodo.ts'

type State = { state: string; urgent: boolean }

/** How far a task is, in words: made when, tried, taken over by whom, or due when. */
export const useTaskState = (duty: DutyId, { task, kind, met, takenOver }: TaskView): State => {
  const t = useTodo()
  const clock = useClockWords(useNow())
  const { memory } = useEncounter()
  const act = memory.acts.findLast(
    (one) => one.duty === duty && (one.task === task || one.record.call === task),
  )
  const tries = memory.attempts.filter((one) => one.duty === duty && one.task === task)
  const last = tries.at(-1)
  const due = deadlinesOf(duty, memory)[task]
  if (met) {
    const { told, time, person, number } = act?.record ?? {}
    const when = act ? clock.at(time ?? act.at) : ''
    if (!act) return { state: t('reports.metByOther'), urgent: false }
    const notTold = told !== undefined && told !== 'told'
    const how = t(notTold ? 'reports.notTold' : 'reports.done', { when })
    return { state: [how, person, number].filter(Boolean).join(', '), urgent: false }
  }
  if (takenOver) {
    const taker = memory.takenOver.findLast((one) => one.duty === duty && one.task === task)
    return { state: t('reports.takenOver', { person: taker?.person ?? '' }), urgent: false }
  }
  if (last) {
    const when = clock.at(last.at)
    return { state: t('reports.tried', { count: tries.length, when }), urgent: true }
  }
  if (due !== undefined) return { state: clock.due(due), urgent: kind === 'written' }
  return { state: kind === 'call' ? t('clock.dueNow') : '', urgent: true }
}
