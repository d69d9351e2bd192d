import type { Facts } from '../../flows/facts.ts'
import type { DutyId } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import type { Known } from '../../flows/memory.ts'
import { lawFlagged, lawMinor } from './law.ts'

/** A decision as the law takes it, with what it rested on when it was made. */
export type Made = { duty: DutyId; decision: 'owed' | 'notOwed'; on: string }

const signs = (facts: Facts) => [
  lawFlagged(facts, 'recent-sexual-assault'),
  lawFlagged(facts, 'strangulation'),
]
/**
 * The facts that a decision about each duty rests on (PATHWAY 5), written down a second time: when one
 * of them changes, the decision is open again.
 */
const restsOn: Record<DutyId, (known: Known) => readonly unknown[]> = {
  childReport: ({ facts, seenAlone }) => [
    lawMinor(facts),
    facts.concern,
    facts.ruledOutCheck,
    facts.injury,
    seenAlone,
    ...signs(facts),
  ],
  otherChildReport: ({ facts }) => [facts.otherChildAtRisk],
  injuryReport: ({ facts }) => [lawMinor(facts), facts.injury, ...signs(facts)],
  elderDependentReport: ({ facts, site, wasInpatient }) => [
    facts.age,
    facts.dependent,
    facts.concern,
    facts.when,
    facts.injury,
    lawFlagged(facts, 'recent-sexual-assault'),
    facts.disposition === 'admitted' || wasInpatient ? site.inpatientDependent : null,
  ],
  otherAdultReport: ({ facts }) => [facts.otherAdultAtRisk],
  examNotice: ({ facts }) => [facts.forensicExam],
}
const basisOf = (duty: DutyId, known: Known): string => JSON.stringify(restsOn[duty](known))

/** No report about a child needs the agency's or team's no, and the reporter's own (PATHWAY 5). */
export const lawConsulted = (event: Extract<JournalEvent, { type: 'DECIDE' }>): boolean =>
  event.consult?.outcome === 'no-report-now' && event.iDoNotSuspect === true

const forChild = (duty: DutyId) => duty === 'childReport' || duty === 'otherChildReport'

/** What an event decides by the law; null where it decides nothing. */
export const lawMakes = (event: JournalEvent, known: Known): Made | null => {
  if (event.type !== 'DECIDE') return null
  const { duty, consult, reason } = event
  const outcome = consult?.outcome
  const advised = outcome === 'taken-as-report' || outcome === 'advised-report'
  const decision = advised ? 'owed' : event.decision
  if (!decision || (!consult && !reason)) return null
  if (decision === 'notOwed' && forChild(duty) && !lawConsulted(event)) return null
  return { duty, decision, on: basisOf(duty, known) }
}

/**
 * The decision that holds now. That a report is owed stands until it is decided again; that it is not
 * stands only on the facts it was made on.
 */
export const lawDecided = (
  duty: DutyId,
  known: Known,
  made: readonly Made[],
): Made['decision'] | null => {
  if (made.length === 0) return null
  const basis = basisOf(duty, known)
  const holds = made.findLast(
    (one) => one.duty === duty && (one.decision === 'owed' || one.on === basis),
  )
  return holds?.decision ?? null
}
