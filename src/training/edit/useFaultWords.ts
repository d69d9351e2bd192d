import { useTranslation } from 'react-i18next'
import type { DutyId, DutyStatus, EndStateId } from '../../../flows/ids.ts'
import type { Lifecycle, Problem, ProblemKind, Stop } from '../../../seeds/practice/problems.ts'
import type { ErrorId, OrderPointId } from '../../../seeds/scenarioTypes.ts'
import { usePracticeWords } from '../usePracticeWords.ts'
import type { FormFault } from './faults.ts'
import { useEditWords } from './useEditWords.ts'

type Values = Partial<
  Record<'stop' | 'want' | 'now' | 'task' | 'error' | 'point' | 'found', string>
>
type MadeError = { error: ErrorId; duty: DutyId | null }

/** What is wrong and how to mend it, in the language of the screen. */
export const useFaultWords = () => {
  const { t } = useTranslation('training')
  const words = useEditWords()
  const practice = usePracticeWords()
  const made = ({ error, duty }: MadeError): string =>
    duty ? `${practice.error(error)} (${words.duty(duty)})` : practice.error(error)
  const stopped = (stop: Stop): string => {
    if (stop.why === 'no-end')
      return t('edit.stops.no-end', { refusal: words.refusal(stop.refusal).replace(/\.$/u, '') })
    const step = words.step(stop.step)
    if (stop.why === 'circles') return t('edit.stops.circles', { step })
    const facts = words.list(stop.facts.map((fact) => t('edit.quoted', { text: words.fact(fact) })))
    return t('edit.stops.no-answer', { facts, step })
  }

  const pair = (want: string, now: string): Values => ({ want, now })
  const point = (id: OrderPointId): string => practice.held(id).replace(/\.$/u, '')
  const status = (id: DutyStatus): string => t(`debrief.status.${id}`)
  const lifecycle = (id: Lifecycle): string => t(`edit.lifecycles.${id}`)
  const end = (id: EndStateId): string => t(`edit.ends.${id}`)

  const said: { [K in ProblemKind]: (problem: Extract<Problem, { kind: K }>) => Values } = {
    stops: ({ stop }) => ({ stop: stopped(stop) }),
    'end-state': ({ want, now }) => pair(end(want), end(now)),
    lifecycle: ({ want, now }) => pair(lifecycle(want), lifecycle(now)),
    duty: ({ want, now }) => pair(status(want), status(now)),
    'out-though-never': () => ({}),
    'never-out': () => ({}),
    'never-happens': () => ({}),
    'no-call': ({ task }) => ({ task: words.task(task) }),
    error: (problem) => ({ error: made(problem) }),
    point: (problem) => ({ point: point(problem.point) }),
    'trap-stops': ({ stop }) => ({ stop: stopped(stop) }),
    'trap-shows': ({ want, found }) => ({
      want: made(want),
      found: words.list(found.map(made)) || t('edit.noError'),
    }),
  }
  const values = <K extends ProblemKind>(problem: Extract<Problem, { kind: K }>): Values =>
    said[problem.kind](problem)

  return (fault: FormFault): string => {
    if ('problem' in fault) {
      const { kind } = fault.problem
      const told = values(fault.problem)
      return `${t(`edit.problems.${kind}.what`, told)} ${t(`edit.problems.${kind}.fix`)}`
    }
    const { written, message } = fault
    return `${t(`edit.written.${written}.what`, { message })} ${t(`edit.written.${written}.fix`)}`
  }
}
