import { hasFlag, isMinor, reportableInjury, suspects } from '../../flows/predicates.ts'
import { type CardRule, mayBeSex, minorInDoubt, recentAssault } from './conditions.ts'

/** Patients under 18. What is unsure or not asked yet counts as the careful answer (PATHWAY 3). */
export const minorCards = [
  {
    id: 'age-in-doubt',
    when: ({ facts }) => facts.age === 'maybe-under-18' || facts.age === 'adult-age-unsure',
  },
  { id: 'child-few-questions', when: minorInDoubt },
  {
    id: 'removal-risk',
    when: (view) => minorInDoubt(view) && view.facts.removalRisk !== 'no',
  },
  {
    id: 'guardian-withhold',
    when: (view) => minorInDoubt(view) && view.facts.guardianInvolved !== 'no',
  },
  {
    id: 'not-in-trouble',
    when: (view) => minorInDoubt(view) && mayBeSex(view),
  },
  {
    id: 'minor-consent',
    when: (view) =>
      isMinor(view.facts) &&
      (minorInDoubt(view) || recentAssault(view) || hasFlag(view.facts, 'pregnancy')),
  },
  {
    id: 'minor-injury',
    when: ({ facts }) => isMinor(facts) && (reportableInjury(facts) || facts.injury === 'unsure'),
  },
  {
    id: 'turning-18',
    when: (view) =>
      minorInDoubt(view) && (view.facts.age === 17 || view.facts.daysToEighteen !== undefined),
  },
  {
    // The same for every exploited minor; birthplace and status are never facts (I1).
    id: 'otip-request',
    when: ({ facts }) => isMinor(facts) && suspects(facts),
  },
] as const satisfies readonly CardRule[]
