import { hasFlag, reportableInjury } from '../../flows/predicates.ts'
import { type CardRule, inDoubt, mayBeLabor, recentAssault } from './conditions.ts'

/** What the body needs, most urgent first. Unknown hours count as within 72 (PATHWAY 3). */
export const bodyCards = [
  {
    id: 'strangulation',
    when: ({ facts }) => hasFlag(facts, 'strangulation'),
  },
  { id: 'self-harm', when: ({ facts }) => hasFlag(facts, 'self-harm') },
  {
    id: 'withdrawal-overdose',
    when: ({ facts }) => hasFlag(facts, 'withdrawal-overdose'),
  },
  {
    id: 'hiv-72-hours',
    when: (view) =>
      recentAssault(view) &&
      view.facts.assaultHoursAgo !== '72-to-120' &&
      view.facts.assaultHoursAgo !== 'over-120',
  },
  { id: 'evidence-window', when: recentAssault },
  {
    id: 'emergency-contraception',
    when: (view) => recentAssault(view) && view.facts.assaultHoursAgo !== 'over-120',
  },
  { id: 'rights-card', when: recentAssault },
  { id: 'exam-choices', when: recentAssault },
  { id: 'pregnancy', when: ({ facts }) => hasFlag(facts, 'pregnancy') },
  {
    id: 'capacity-pause',
    when: ({ facts }) => hasFlag(facts, 'no-capacity-now'),
  },
  { id: 'work-harm', when: (view) => inDoubt(view) && mayBeLabor(view) },
  {
    id: 'photos',
    when: ({ facts }) =>
      reportableInjury(facts) || facts.injury === 'unsure' || hasFlag(facts, 'strangulation'),
  },
] as const satisfies readonly CardRule[]
