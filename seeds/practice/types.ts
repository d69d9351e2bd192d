import type { Facts } from '../../flows/facts.ts'
import type { DutyId, DutyStatus, EndStateId, StepId, TaskId } from '../../flows/ids.ts'
import type { Journal } from '../../flows/journal.ts'
import type { State } from '../../flows/replay.ts'
import type { Scenario, ScenarioCall, ScenarioEvent } from '../scenario.ts'
import type {
  AskedOf,
  ConditionId,
  ErrorId,
  FeelingId,
  OrderPointId,
  TopicId,
} from '../scenarioTypes.ts'
import type { Said } from '../scenarioWords.ts'

/** Something heard in the run so far, in order. */
export type Heard = {
  at: string
  who: AskedOf | 'scene'
  says: Said
  /** The reveal or event it comes from. */
  from: string
  /** Whether it came out; false for silence or a rehearsed answer. */
  cameOut: boolean
  /** What was not so when it was asked. Words for it in practice.json under `conditions`. */
  lacked: readonly ConditionId[]
}

/** What may be asked about now, and of whom; the screen draws one button a row. */
export type AskOption = { topic: TopicId; of: AskedOf; asked: number; answered: boolean }

/** What the screens draw beside the pathway. Worked out anew from the practice journal, kept nowhere. */
export type PracticeView = {
  /** The state of the real machine. */
  state: State
  /** The encounter's own journal, as the machine reads it. */
  encounter: Journal
  step: StepId
  companion: 'none' | 'here' | 'gone'
  /** A professional interpreter is in the conversation. */
  interpreter: boolean
  heard: readonly Heard[]
  /** Facts that have come out, by asking, by seeing or by an event; never what is still hidden. */
  known: Facts
  asks: readonly AskOption[]
  /** What may be noticed at this step. */
  cues: readonly { id: string; says: Said }[]
  /** Events that have not happened and whose trigger holds now: append PRACTICE.HAPPENS for the first. */
  due: readonly ScenarioEvent[]
  happened: readonly { event: ScenarioEvent; at: string }[]
}

/** How a call goes, if it is made now. */
export type CallResult =
  | { kind: 'busy'; task: TaskId; tries: number }
  | { kind: 'answered'; task: TaskId; call: ScenarioCall }
  | { kind: 'no-such-call'; task: TaskId }

/** An error that was found: which, about what, when first, and how often. */
export type FoundError = {
  error: ErrorId
  critical: boolean
  duty: DutyId | null
  step: StepId
  at: string
  times: number
  /** The trap of this scenario that it is, if the scenario knows it. */
  trap: string | null
}

/** One thing done, in either lane. `key` says the same thing in both. */
export type LaneItem = {
  kind: 'step' | 'answer' | 'ask' | 'deed' | 'call' | 'act' | 'event' | 'end'
  key: string
  step: StepId
  at: string
  /** The error that this very thing is, if it is one. */
  error: ErrorId | null
}
/** Both lanes side by side; a row where one is null was done by the other alone. */
export type LaneRow = { mine: LaneItem | null; protocol: LaneItem | null; same: boolean }

export const verdicts = ['passed', 'failed', 'unfinished'] as const
export type Verdict = (typeof verdicts)[number]

export type StepTime = { step: StepId; seconds: number; protocolSeconds: number }
/** From the moment the duty was owed (T0) to the call; null where it was never made. */
export type CallTime = {
  duty: DutyId
  task: TaskId
  seconds: number | null
  withinSeconds: number
  inTime: boolean
}
export type OrderResult = { id: OrderPointId; held: boolean }

/**
 * The debriefing of one run: PEARLS' description, analysis and summary as data, no sentences.
 * Everything follows from the two journals; the same journals always give the same debriefing.
 */
export type Debriefing = {
  scenario: Scenario['id']
  endState: { mine: EndStateId | null; expected: EndStateId }
  duties: readonly { duty: DutyId; mine: DutyStatus; expected: DutyStatus }[]
  lanes: readonly LaneRow[]
  /** The first row of `lanes` in which they part, or null. */
  firstDivergence: number | null
  errors: readonly FoundError[]
  /** Points that were due and not held, in order. */
  orderErrors: readonly OrderPointId[]
  times: readonly StepTime[]
  calls: readonly CallTime[]
  feelings: readonly { feeling: FeelingId; because: OrderPointId | ErrorId }[]
  plus: readonly OrderPointId[]
  delta: readonly (OrderPointId | ErrorId)[]
  /** Points of the scenario, those that answer an error first. */
  teaching: readonly { id: string; says: Said; sources: readonly string[]; answers: boolean }[]
  score: Score
}
/**
 * After 14.9: a critical error fails; the rest is counted points. No point for disclosure or
 * removal. A run that was stopped before its end is neither passed nor failed.
 */
export type Score = {
  verdict: Verdict
  critical: readonly ErrorId[]
  points: number
  of: number
  order: readonly OrderResult[]
}
