import { deadlinesOf } from '../../flows/deadlines.ts'
import { type DutyId, dutyIds, type TaskId } from '../../flows/ids.ts'
import type { Act, Memory } from '../../flows/memory.ts'
import { type DutyView, type TaskView, viewOf } from '../../flows/view.ts'

/** What comes next for a duty: decide it, make a call, see that a call was made, send, or the rest. */
export type Next = 'decide' | 'call' | 'check' | 'send' | 'rest'

export type Item = {
  duty: DutyId
  view: DutyView
  next: Next
  /** The call to make or to see made now; for a child undecided, the line that talks it through. */
  call: TaskId | null
  /** The written report is not sent yet. */
  unsent: boolean
  /** When the written report is due, in milliseconds since 1970. */
  due: number | null
  /** Who said they will send it, and by when. */
  plan: Act | null
  /** Required tasks that are neither a call nor the written report. */
  rest: readonly TaskView[]
}

/** The open duties, most urgent first: calls before decisions, decisions before what has hours left. */
export const agendaOf = (memory: Memory): readonly Item[] =>
  dutyIds
    .filter((duty) => openStatuses.includes(viewOf(memory).duties[duty].status))
    .map((duty) => itemOf(memory, duty))
    .toSorted((a, b) => urgency[a.next] - urgency[b.next] || dueFirst(a, b))

const openStatuses: readonly string[] = ['undecided', 'owed', 'phoned']
const urgency = { call: 0, decide: 1, check: 2, send: 3, rest: 4 } as const satisfies Record<
  Next,
  number
>
const dueFirst = (a: Item, b: Item): number => (a.due ?? Infinity) - (b.due ?? Infinity) || 0

/** Duties for which something was done and that are no longer owed. */
export const withdrawnOf = (memory: Memory): readonly DutyId[] =>
  dutyIds.filter((duty) => viewOf(memory).duties[duty].withdrawn)

const itemOf = (memory: Memory, duty: DutyId): Item => {
  const view = viewOf(memory).duties[duty]
  const unmet = view.tasks.filter(({ met, kind }) => !met && kind !== 'optional')
  const calls = unmet.filter(({ kind }) => kind === 'call')
  const unsent = unmet.some(({ kind }) => kind === 'written')
  const call = calls.find(({ takenOver }) => !takenOver) ?? calls[0] ?? null
  return {
    duty,
    view,
    next: nextOf(view, call, unsent),
    call: callOf(view, call),
    unsent,
    due: unsent ? (deadlinesOf(duty, memory)['written-report'] ?? null) : null,
    plan: planOf(memory, duty),
    rest: unmet.filter(({ kind }) => kind !== 'call' && kind !== 'written'),
  }
}
const nextOf = (view: DutyView, call: TaskView | null, unsent: boolean): Next => {
  if (view.status === 'undecided') return 'decide'
  if (call) return call.takenOver ? 'check' : 'call'
  return unsent ? 'send' : 'rest'
}
/** Nobody is to be called about an adult before it is decided; the Registry also discusses (B7). */
const callOf = ({ id, status }: DutyView, call: TaskView | null): TaskId | null => {
  if (status !== 'undecided') return call?.task ?? null
  return id === 'childReport' || id === 'otherChildReport' ? 'call-registry' : null
}
const planOf = (memory: Memory, duty: DutyId): Act | null =>
  memory.acts.findLast((act) => act.duty === duty && act.task === 'written-report-planned') ?? null
