import { factIds } from '../../flows/facts.ts'
import { standInIds, taskIds, whatIfIds } from '../../flows/ids.ts'
import {
  bases,
  consultOutcomes,
  consultPartners,
  type JournalEvent,
  t0Reasons,
} from '../../flows/journal.ts'
import type { Need } from './ledger.ts'

type Plain = Exclude<JournalEvent['type'], `ANSWER.${string}`>
/** What each event may carry that makes a kind of its own; an event that is not here does not compile. */
const kinds = {
  DONE: [...taskIds, ...standInIds],
  ATTEMPT: [],
  DECIDE: ['owed', 'notOwed', ...consultOutcomes],
  SET_T0: t0Reasons,
  TAKE_OVER: [],
  HAND_OVER: [],
  GO_ON: ['a page', 'a question'],
  NOTHING_HERE: ['no signs looked at', 'none-of-these'],
  WHAT_IF: whatIfIds,
  BACK: [],
  EMERGENCY: [],
  EMERGENCY_OVER: [],
  RESPONDERS_TOOK_OVER: [],
  PATIENT_LEFT: [],
  REPORT_NOW: [],
  COMPANION_BACK: [],
  FINISH: [],
} as const satisfies Record<Plain, readonly string[]>

/** What an event carries of that, as walked. */
const carried = (event: JournalEvent): readonly (string | undefined)[] => {
  switch (event.type) {
    case 'DONE':
      return [event.task]
    case 'DECIDE':
      return [event.decision, event.consult?.outcome, event.consult?.with]
    case 'SET_T0':
      return [event.reason]
    case 'GO_ON':
      return [event.fact ? 'a question' : 'a page']
    case 'NOTHING_HERE':
      return [event.ruledOutCheck ?? 'no signs looked at']
    case 'WHAT_IF':
      return [event.card]
    default:
      return 'basis' in event ? [event.basis] : []
  }
}
/** The kinds of event that a walk has taken with this one. */
export const kindsOf = (event: JournalEvent): string[] => [
  event.type,
  ...carried(event).flatMap((more) => (more ? [`${event.type} with ${more}`] : [])),
]

const each: readonly string[] = [
  ...factIds.map((fact) => `ANSWER.${fact}`),
  ...Object.entries(kinds).flatMap(([type, more]) => [
    type,
    ...more.map((one) => `${type} with ${one}`),
  ]),
  // Whom else a nurse asks decides as little as the physician does: one of them is walked.
  ...consultPartners
    .filter((partner) => partner === 'registry' || partner === 'physician')
    .map((partner) => `DECIDE with ${partner}`),
]
const replaced = bases.map((basis) => ({
  says: `an answer ${basis}`,
  oneOf: factIds.map((fact) => `ANSWER.${fact} with ${basis}`),
}))
/** Every kind of event of a journal has to be taken by some walk. None is left out. */
export const eventNeeds: readonly Need[] = [
  ...each.map((kind) => ({ says: `event ${kind}`, oneOf: [kind] })),
  ...replaced,
]
