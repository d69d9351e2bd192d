import type { SitePolicy } from '../../flows/site.ts'
import { alone, type Told } from './startWith.ts'

type Scene = { facts: Told; changing: Told; site?: Partial<SitePolicy> }
const quiet: Told = [
  ['danger', 'none'],
  ['interpreter', 'not-needed'],
  ['custody', 'none'],
]
const flags: Told = [
  ['clinicalFlags', 'none'],
  ['clinicalFlags', ['recent-sexual-assault']],
  ['clinicalFlags', ['strangulation']],
]
const company: Told = [['privacy', 'companion-stays']]
const met: Told = [
  ['privacy', 'alone'],
  ['limitsExplained', 'yes'],
]

/** Something undecided, and all that its decision rests on. */
export const decisionScenes: readonly Scene[] = [
  {
    // A child of whom nothing sure is known.
    facts: [
      ...quiet,
      ...alone,
      ['age', 16],
      ['injury', 'none'],
      ['clinicalFlags', 'none'],
      ['concern', 'uncertain'],
    ],
    changing: [
      ['age', 30],
      ['concern', 'ruled-out'],
      ['concern', 'uncertain'],
      ['injury', 'unsure'],
      ['injury', 'assault'],
      ...flags,
    ],
  },
  {
    // A child ruled out with a sign, and never seen alone.
    facts: [
      ...quiet,
      ...company,
      ['age', 16],
      ['injury', 'none'],
      ['clinicalFlags', 'none'],
      ['concern', 'ruled-out'],
      ['ruledOutCheck', 'one-or-more'],
    ],
    changing: [...met, ['ruledOutCheck', 'unsure'], ['concern', 'uncertain'], ['injury', 'unsure']],
  },
  {
    // A wound that may be somebody's doing.
    facts: [
      ...quiet,
      ['age', 30],
      ['dependent', 'no'],
      ['injury', 'unsure'],
      ['clinicalFlags', 'none'],
    ],
    changing: [['age', 16], ['age', 67], ['injury', 'assault'], ['injury', 'none'], ...flags],
  },
  {
    // Signs that an injury may be behind.
    facts: [
      ...quiet,
      ['age', 30],
      ['dependent', 'no'],
      ['injury', 'none'],
      ['clinicalFlags', ['strangulation']],
    ],
    changing: [['injury', 'unsure'], ['injury', 'other-cause'], ...flags],
  },
  {
    // An elder, of whom nothing sure is known, where the site asks about every inpatient.
    facts: [
      ...quiet,
      ['age', 67],
      ['dependent', 'no'],
      ['injury', 'none'],
      ['clinicalFlags', 'none'],
      ['concern', 'uncertain'],
    ],
    changing: [
      ['age', 'adult-age-unsure'],
      ['dependent', 'unsure'],
      ['concern', 'ruled-out'],
      ['injury', 'unsure'],
      ['clinicalFlags', ['recent-sexual-assault']],
      ['disposition', 'admitted'],
    ],
    site: { inpatientDependent: 'ask' },
  },
  {
    // Harm to an elder that may be over.
    facts: [
      ...quiet,
      ['age', 67],
      ['dependent', 'no'],
      ['injury', 'none'],
      ['clinicalFlags', 'none'],
      ['concern', 'suspected'],
      ['when', 'past'],
    ],
    changing: [
      ['when', 'past-as-child'],
      ['when', 'unsure'],
      ['concern', 'disclosed'],
      ['concern', 'uncertain'],
    ],
  },
  {
    // Another child, and another adult, who may be at risk.
    facts: [
      ...quiet,
      ['age', 30],
      ['dependent', 'no'],
      ['injury', 'none'],
      ['clinicalFlags', 'none'],
      ['otherChildAtRisk', 'unsure'],
      ['otherAdultAtRisk', 'unsure'],
    ],
    changing: [
      ['otherChildAtRisk', 'yes'],
      ['otherChildAtRisk', 'no'],
      ['otherAdultAtRisk', 'yes'],
      ['otherAdultAtRisk', 'no'],
    ],
  },
]
