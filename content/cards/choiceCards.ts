import { type CardRule, inDoubt, keptQuiet } from './conditions.ts'

/** What the patient chose, and the safeguards that hold until they say otherwise. */
export const choiceCards = [
  { id: 'self-identified-help', when: ({ facts }) => facts.entry === 'self-identified' },
  {
    id: 'hotline-limits',
    when: ({ facts }) =>
      facts.hotline !== 'declines' &&
      (facts.hotline !== undefined || facts.help === 'wants-options' || facts.help === 'info-only'),
  },
  { id: 'police-wanted', when: ({ facts }) => facts.police === 'wants' },
  {
    id: 'shelter-tonight',
    when: ({ facts }) =>
      facts.tonight === 'unsafe' ||
      facts.tonight === 'unsure' ||
      (facts.needs?.includes('em-shelter') ?? false),
  },
  {
    id: 'phone-watched',
    when: (view) => inDoubt(view) && view.facts.phoneWatched !== 'no',
  },
  {
    id: 'record-access',
    when: (view) => inDoubt(view) && view.facts.recordAccess !== 'self-only',
  },
  {
    id: 'paper-not-safe',
    when: (view) => keptQuiet(view) && view.facts.paper !== 'safe',
  },
  { id: 'safe-contact', when: ({ facts }) => facts.safeContact !== undefined },
] as const satisfies readonly CardRule[]
