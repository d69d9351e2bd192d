import type { DutyId, TaskId } from '../../flows/ids.ts'
import { useNow } from '../clock.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useClockWords } from './useClockWords.ts'
import { useTodo } from './useTodo.ts'

/** How often this line was tried without getting through. */
export const Tries = ({ duty, task }: { duty: DutyId; task: TaskId }) => {
  const t = useTodo()
  const clock = useClockWords(useNow())
  const tries = useEncounter().memory.attempts.filter(
    (attempt) => attempt.duty === duty && attempt.task === task,
  )
  const last = tries.at(-1)
  if (!last) return null
  return (
    <p className="call-tries">
      {t('call.tries', { count: tries.length, when: clock.at(last.at) })}
    </p>
  )
}
