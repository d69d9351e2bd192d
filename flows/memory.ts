import type { Facts, FactId, Value } from './facts.ts'
import type { ActId, DutyId, TaskId } from './ids.ts'
import type { ActRecord, AnswerReason, Basis, Consult, DecisionReason } from './journal.ts'
import type { SitePolicy } from './site.ts'
import type { Row } from './steps.ts'

/** Whom the limits were said to; said to another audience they do not count (PATHWAY 2). */
export type Audience = `${'minor' | 'older' | 'adult'} ${'dependent' | '-'} ${'injured' | '-'}`

export type Answered = {
  [F in FactId]?: { value: Value<F>; at: string; basis?: Basis; reason?: AnswerReason }
}

export type Act = { duty: DutyId; task: ActId; record: ActRecord; at: string }
export type Attempt = { duty: DutyId; task: TaskId; agency?: string | undefined; at: string }
export type Decision = {
  duty: DutyId
  decision: 'owed' | 'notOwed' | null
  consult: Consult | null
  reason: DecisionReason | null
  /** The deciding facts as they stood; another set of facts opens the decision again. */
  madeOn: string
  at: string
}
export type TakenOver = { duty: DutyId; task: TaskId; person: string; at: string }
export type EndedBy =
  'finish' | 'nothing-here' | 'patient-left' | 'hand-over' | 'responders-took-over'

/** All that the machine keeps of a journal. Everything else is read from it by pure functions. */
export type Memory = {
  /** The table of steps this encounter walks: the pathway's own, or a longer one to measure by. */
  rows: readonly Row[]
  site: SitePolicy
  startedAt: string
  answered: Answered
  /** Facts of an earlier moment that an honest change does not undo. */
  before: { privateTime: boolean; unseen: boolean; inpatient: boolean }
  limitsSaidTo: Audience | null
  privacyTries: number
  privacyDueAgain: boolean
  passed: ReadonlySet<string>
  cursor: string | null
  t0: { [D in DutyId]?: string }
  acts: readonly Act[]
  attempts: readonly Attempt[]
  decisions: readonly Decision[]
  takenOver: readonly TakenOver[]
  emergency: 'quiet' | 'active' | 'over'
  lifecycle: 'open' | 'conversationEnded' | 'closed'
  endedBy: EndedBy | null
}

export const emptyMemory = (site: SitePolicy, startedAt: string, rows: readonly Row[]): Memory => ({
  rows,
  site,
  startedAt,
  answered: {},
  before: { privateTime: false, unseen: false, inpatient: false },
  limitsSaidTo: null,
  privacyTries: 0,
  privacyDueAgain: false,
  passed: new Set(),
  cursor: null,
  t0: {},
  acts: [],
  attempts: [],
  decisions: [],
  takenOver: [],
  emergency: 'quiet',
  lifecycle: 'open',
  endedBy: null,
})

/** What is known to the rules: the live facts and what the memory says about how they were had. */
export type Known = {
  facts: Facts
  site: SitePolicy
  privateTime: boolean
  seenAlone: boolean
  /** Nobody will see this child alone any more, or somebody has judged without it. */
  aloneSettled: boolean
  /** Was admitted in this encounter, and has left since or goes another way. */
  wasInpatient: boolean
  memory: Memory
}
