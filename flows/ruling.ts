import { clauses, isInpatient, type ReasonId } from './duties.ts'
import type { DutyId } from './ids.ts'
import type { Known } from './memory.ts'
import { hasFlag, isMinor } from './predicates.ts'

export type Ruling = { status: 'notOwed' | 'undecided' | 'owed'; because: readonly ReasonId[] }

/** What the facts alone say of one duty, before anyone decided or called. */
export const ruling = (
  duty: DutyId,
  known: Known,
  decidedNot: (duty: DutyId) => boolean,
): Ruling => {
  const holding = clauses.filter((clause) => clause.duty === duty && clause.when(known, decidedNot))
  const status = (['owed', 'undecided'] as const).find((gives) =>
    holding.some((clause) => clause.gives === gives),
  )
  if (!status) return { status: 'notOwed', because: [] }
  const because = holding.filter(({ gives }) => gives === status || gives === 'note')
  return { status, because: because.map((clause) => clause.because) }
}

/** The facts a decision about a duty rests on; when one changes, the decision is open again. */
export const decidingFacts = (duty: DutyId, known: Known): string => {
  const { facts, site, seenAlone } = known
  const { concern, injury, ruledOutCheck, when } = facts
  const assaulted = hasFlag(facts, 'recent-sexual-assault')
  const strangled = hasFlag(facts, 'strangulation')
  const kind = isMinor(facts) ? 'minor' : 'adult'
  const rests = {
    childReport: [kind, concern, ruledOutCheck, injury, assaulted, strangled, seenAlone],
    otherChildReport: [facts.otherChildAtRisk],
    injuryReport: [kind, injury, assaulted, strangled],
    elderDependentReport: [
      facts.age,
      facts.dependent,
      isInpatient(known) && site.inpatientDependent,
      concern,
      when,
      injury,
      assaulted,
    ],
    otherAdultReport: [facts.otherAdultAtRisk],
    examNotice: [facts.forensicExam],
  } as const satisfies Record<DutyId, readonly unknown[]>
  return JSON.stringify(rests[duty])
}
