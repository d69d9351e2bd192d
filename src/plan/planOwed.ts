import { deadlinesOf } from '../../flows/deadlines.ts'
import { type ActId, type DutyId, dutyIds, type DutyStatus } from '../../flows/ids.ts'
import type { Act, Memory } from '../../flows/memory.ts'
import { formsDue } from '../../flows/tasks.ts'
import { type DutyView, type TaskView, viewOf } from '../../flows/view.ts'

export type OpenTask = TaskView & {
  duty: DutyId
  /** When it is due, in milliseconds since 1970; calls are due now. */
  due: number | null
  overdue: boolean
  /** The colleague who said they make this call. */
  taker: string | null
}
export type OwedDuty = {
  duty: DutyId
  status: DutyStatus
  /** When its form is due, in milliseconds since 1970; the clock runs while it is undecided, too. */
  deadline: number | null
  /** Calls not made, in the order of the pathway; none before the duty is decided. */
  calls: readonly OpenTask[]
  /** The written report while it is not sent. */
  written: OpenTask | null
  planned: { person: string; by: number } | null
  forms: { sent: number; due: number }
  rest: readonly OpenTask[]
}

/** What is still owed, most urgent first: calls, decisions, then what has hours left. */
export const owedOf = (memory: Memory, now: number): readonly OwedDuty[] =>
  dutyIds
    .filter((duty) => isOpen(viewOf(memory).duties[duty]))
    .map((duty) => owedDuty(duty, memory, now))
    .toSorted((a, b) => urgency(a) - urgency(b) || dueOf(a) - dueOf(b))

/** An optional task never keeps a complete duty on the list of what is owed; see optionalOf. */
const isOpen = ({ status }: DutyView): boolean => status !== 'notOwed' && status !== 'complete'

const urgency = ({ calls, status }: OwedDuty): number =>
  calls.some(({ taker }) => taker === null) ? 0 : status === 'undecided' ? 1 : 2
const dueOf = ({ deadline }: OwedDuty): number => deadline ?? Number.MAX_SAFE_INTEGER

const owedDuty = (duty: DutyId, memory: Memory, now: number): OwedDuty => {
  const { tasks, status } = viewOf(memory).duties[duty]
  const open = tasks
    .filter(({ met, kind }) => status !== 'undecided' && !met && kind !== 'optional')
    .map((task) => openTask(duty, task, memory, now))
  const sent = actsOf(memory, duty, 'written-report')
  return {
    duty,
    status,
    deadline: deadlinesOf(duty, memory)['written-report'] ?? null,
    calls: open.filter(({ kind }) => kind === 'call'),
    written: open.find(({ kind }) => kind === 'written') ?? null,
    planned: plannedOf(duty, memory),
    forms: {
      sent: sent.reduce((sum, { record }) => sum + (record.forms ?? 1), 0),
      due: formsDue(duty, viewOf(memory).known),
    },
    rest: open.filter(({ kind }) => kind !== 'call' && kind !== 'written'),
  }
}

const openTask = (duty: DutyId, view: TaskView, memory: Memory, now: number): OpenTask => {
  const { task } = view
  const due = deadlinesOf(duty, memory)[task] ?? null
  const taken = memory.takenOver.findLast((one) => one.duty === duty && one.task === task)
  return {
    ...view,
    duty,
    due,
    overdue: due !== null && due < now,
    taker: taken?.person ?? null,
  }
}

const plannedOf = (duty: DutyId, memory: Memory): OwedDuty['planned'] => {
  const { person, by } = actsOf(memory, duty, 'written-report-planned').at(-1)?.record ?? {}
  return person && by ? { person, by: Date.parse(by) } : null
}

const actsOf = (memory: Memory, duty: DutyId, task: ActId): readonly Act[] =>
  memory.acts.filter((act) => act.duty === duty && act.task === task)

/** Tasks nobody must do, with their dates. */
export const optionalOf = (memory: Memory, now: number): readonly OpenTask[] =>
  dutyIds.flatMap((duty) =>
    viewOf(memory)
      .duties[duty].tasks.filter(({ met, kind }) => !met && kind === 'optional')
      .map((task) => openTask(duty, task, memory, now)),
  )
