import type { DutyId } from '../../flows/ids.ts'
import { type Consult, consultOutcomes, type DecisionReason } from '../../flows/journal.ts'

const forOwed: readonly DecisionReason[] = ['reasonable-suspicion', 'careful-choice']
const forNotOwed: Record<DutyId, readonly DecisionReason[]> = {
  childReport: [],
  otherChildReport: ['no-sign-of-abuse', 'no-child-or-adult-named', 'over-before-this-duty'],
  injuryReport: ['injury-has-another-cause', 'no-sign-of-abuse', 'not-abuse-by-the-law'],
  elderDependentReport: [
    'not-an-elder-or-dependent-adult',
    'no-sign-of-abuse',
    'not-abuse-by-the-law',
    'over-before-this-duty',
  ],
  otherAdultReport: [
    'no-child-or-adult-named',
    'not-an-elder-or-dependent-adult',
    'no-sign-of-abuse',
    'not-abuse-by-the-law',
  ],
  examNotice: [],
}

/** The reasons one may give for one's own decision about a duty. */
export const reasonsFor = (
  duty: DutyId,
  decision: string | undefined,
): readonly DecisionReason[] => {
  if (decision === 'owed') return forOwed
  return decision === 'notOwed' ? forNotOwed[duty] : []
}

/** Whom one may have asked: the Registry and the child team only about a child. */
export const partnersFor = (duty: DutyId): readonly Consult['with'][] =>
  duty === 'otherChildReport'
    ? ['registry', 'child-protection-team', 'physician', 'social-work']
    : ['physician', 'social-work']

/** What can have come of it: advice to report does not go with a decision not to. */
export const outcomesFor = (duty: DutyId, decision: string | undefined) =>
  consultOutcomes.filter((outcome) => {
    if (outcome === 'taken-as-report') return duty === 'otherChildReport' && decision === 'owed'
    return decision === 'owed' || outcome !== 'advised-report'
  })
