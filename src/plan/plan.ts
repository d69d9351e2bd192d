import { type CardId, guidanceFor } from '../../content/cards.ts'
import { type CodeCandidate, codesFor } from '../../content/codes.ts'
import type { FactId, Facts } from '../../flows/facts.ts'
import { endStateOf } from '../../flows/endStates.ts'
import type { EndStateId } from '../../flows/ids.ts'
import type { EndedBy, Memory } from '../../flows/memory.ts'
import { type Refusal, refusalOf } from '../../flows/refusals.ts'
import { viewOf } from '../../flows/view.ts'
import { type Chosen, chosenOf } from './planChosen.ts'
import { type DoneRow, doneOf } from './planDone.ts'
import { type Offered, offeredOf } from './planOffers.ts'
import { type OpenTask, optionalOf, type OwedDuty, owedOf } from './planOwed.ts'
import { type Headline, headlineOf } from './headline.ts'
import { type Team, teamOf } from './planTeam.ts'

/** How the patient's own voice was had: whether anyone could ask, and what they said to being asked. */
export type Voice =
  | 'not-asked'
  | 'cannot-answer'
  | 'declined'
  | 'not-now'
  | 'nothing-today'
  | 'info-only'
  | 'options'
  | 'asked'

/** The plan of one encounter at one moment, in ids and times: shown, printed and exported alike. */
export type Plan = {
  at: number
  headline: Headline
  endState: EndStateId
  endedBy: EndedBy | null
  closed: boolean
  patient: Pick<Facts, 'age' | 'language' | 'interpreter' | 'disposition'>
  voice: Voice
  /** How far the report for the patient as a child is; null where none is owed. */
  childStatus: 'owed' | 'phoned' | 'complete' | null
  owed: readonly OwedDuty[]
  optional: readonly OpenTask[]
  done: readonly DoneRow[]
  chosen: Chosen
  team: Team
  guidance: readonly CardId[]
  codes: readonly CodeCandidate[]
  setAside: readonly FactId[]
  /** Why the visit can not be finished now, or null. */
  finish: Refusal | null
} & Offered

/** What is done, what is owed and by when, what the patient chose, who does what. */
export const planOf = (memory: Memory, now: number): Plan => {
  const { facts, setAside } = viewOf(memory)
  const owed = owedOf(memory, now)
  const { age, language, interpreter, disposition } = facts
  return {
    at: now,
    headline: headlineOf(memory, owed),
    endState: endStateOf(memory),
    endedBy: memory.endedBy,
    closed: memory.lifecycle === 'closed',
    patient: {
      ...(age !== undefined && { age }),
      ...(language !== undefined && { language }),
      ...(interpreter !== undefined && { interpreter }),
      ...(disposition !== undefined && { disposition }),
    },
    voice: voiceOf(memory),
    childStatus: childStatusOf(memory),
    owed,
    optional: optionalOf(memory, now),
    done: doneOf(memory),
    chosen: chosenOf(memory),
    team: teamOf(memory, now),
    guidance: guidanceFor(memory),
    codes: codesFor(memory),
    setAside: setAside.filter((fact) => fact !== 'serviceFit'),
    finish: refusalOf(memory, { type: 'FINISH', at: new Date(now).toISOString() }),
    ...offeredOf(memory),
  }
}

const childStatusOf = (memory: Memory): Plan['childStatus'] => {
  const { status } = viewOf(memory).duties.childReport
  return status === 'notOwed' || status === 'undecided' ? null : status
}

const voiceOf = (memory: Memory): Voice => {
  const { facts, known } = viewOf(memory)
  if (!known.privateTime || facts.permission === undefined) return 'not-asked'
  if (facts.permission !== 'yes') return byPermission[facts.permission]
  if (facts.help === undefined) return 'asked'
  return facts.help === 'wants-options' ? 'options' : facts.help
}
const byPermission = {
  declined: 'declined',
  'not-now': 'not-now',
  'cannot-answer': 'cannot-answer',
} as const
