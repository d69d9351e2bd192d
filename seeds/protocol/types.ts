import type { ReasonId } from '../../flows/duties.ts'
import type { FactId } from '../../flows/facts.ts'
import type { DutyId, DutyStatus, EndStateId, LaneId, StepId, TaskId } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import type { TaskBasis, TaskKind } from '../../flows/tasks.ts'
import type { Way } from './conditions.ts'

/** A step, or the end that a visit came to. */
export type Place = StepId | EndStateId

/** A question of a step: when it is asked, and where each answer was seen to lead. */
export type AskNode = {
  fact: FactId
  must: boolean
  asked: readonly Way[]
  answers: readonly { value: string; to: readonly Place[] }[]
}
export type StepNode = {
  id: StepId
  lane: LaneId
  sheet: boolean
  /** When the step is put on the screen. */
  shown: readonly Way[]
  asks: readonly AskNode[]
  takes: readonly FactId[]
  /** Duties that an answer here opens. */
  opens: readonly { duty: DutyId; gives: 'owed' | 'undecided'; fact: FactId; values: string[] }[]
  /** How each duty was seen to stand while this step was on the screen. */
  duties: readonly { duty: DutyId; statuses: readonly DutyStatus[] }[]
}
/** A way from a step to another place. */
export type Edge = {
  from: StepId
  to: Place
  /** Answers of this step without which this way was never gone; empty when any will do. */
  only: readonly { fact: FactId; values: readonly string[]; of: readonly string[] }[]
  by: readonly JournalEvent['type'][]
  /** A shortest visit that goes this way. */
  witness: readonly JournalEvent[]
}
export type DutyNode = {
  id: DutyId
  clauses: readonly {
    because: ReasonId
    gives: 'owed' | 'undecided' | 'note'
    holds: readonly Way[]
  }[]
  tasks: readonly { task: TaskId; kind: TaskKind; basis: TaskBasis; asked: readonly Way[] }[]
}
export type EndNode = { id: EndStateId; holds: readonly Way[] }
/** What may happen at any step: at which it was let in, and to which ends it led. */
export type AnywhereEvent = {
  event: JournalEvent['type']
  steps: readonly StepId[]
  ends: readonly EndStateId[]
}
export type ProtocolModel = {
  steps: readonly StepNode[]
  edges: readonly Edge[]
  duties: readonly DutyNode[]
  ends: readonly EndNode[]
  anywhere: readonly AnywhereEvent[]
}
