import type { ActId, DutyId, TaskId } from '../../flows/ids.ts'
import type { ActRecord, Consult, DecisionReason } from '../../flows/journal.ts'
import type { Memory } from '../../flows/memory.ts'
import { type TaskBasis, tasks } from '../../flows/tasks.ts'
import { viewOf } from '../../flows/view.ts'

export type DoneRow =
  | {
      kind: 'act'
      duty: DutyId
      task: ActId
      at: number
      /** Asked for by the law or by protocol; null for an act that stands in for a task. */
      basis: TaskBasis | null
      record: ActRecord
      withdrawn: boolean
    }
  | { kind: 'attempt'; duty: DutyId; task: TaskId; at: number; agency: string | null }
  | { kind: 'takenOver'; duty: DutyId; task: TaskId; at: number; person: string }
  | {
      kind: 'decision'
      duty: DutyId
      at: number
      decision: 'owed' | 'notOwed' | null
      consult: Consult | null
      reason: DecisionReason | null
      /** The facts it rested on have changed since. */
      outdated: boolean
    }
  | { kind: 'card'; at: number; how: 'given' | 'read-aloud' }

/** What was done, in the order of its own times. Nothing is ever taken out of it. */
export const doneOf = (memory: Memory): readonly DoneRow[] =>
  [
    ...acts(memory),
    ...attempts(memory),
    ...takeovers(memory),
    ...decisions(memory),
    ...card(memory),
  ].toSorted((a, b) => a.at - b.at)

const moment = (...times: readonly (string | undefined)[]): number =>
  Date.parse(times.find((time) => time !== undefined) ?? '')

/** A promise to send a report is not an act done; it stands with what is still due. */
const acts = (memory: Memory): DoneRow[] => {
  const { duties } = viewOf(memory)
  return memory.acts
    .filter(({ task }) => task !== 'written-report-planned')
    .map(({ duty, task, record, at }) => ({
      kind: 'act',
      duty,
      task,
      at: moment(record.time, at),
      basis: tasks.find((row) => row.duty === duty && row.task === task)?.basis ?? null,
      record,
      withdrawn: duties[duty].withdrawn,
    }))
}

const attempts = ({ attempts: made }: Memory): DoneRow[] =>
  made.map(({ duty, task, agency = null, at }) => ({
    kind: 'attempt',
    duty,
    task,
    at: moment(at),
    agency,
  }))

const takeovers = ({ takenOver }: Memory): DoneRow[] =>
  takenOver.map(({ duty, task, person, at }) => ({
    kind: 'takenOver',
    duty,
    task,
    at: moment(at),
    person,
  }))

const decisions = (memory: Memory): DoneRow[] => {
  const { duties } = viewOf(memory)
  return memory.decisions.map((made) => ({
    kind: 'decision',
    duty: made.duty,
    at: moment(made.consult?.time, made.at),
    decision: made.decision,
    consult: made.consult,
    reason: made.reason,
    outdated: made.decision !== null && duties[made.duty].decision !== made,
  }))
}

const card = (memory: Memory): DoneRow[] => {
  const given = memory.answered.rightsCard
  if (!given || given.value === 'kept-for-later') return []
  if (viewOf(memory).facts.rightsCard === undefined) return []
  return [{ kind: 'card', at: moment(given.at), how: given.value }]
}
