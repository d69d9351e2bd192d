import { expect, test } from 'vitest'
import { codesFor } from '../../content/codes.ts'
import type { Facts } from '../../flows/facts.ts'
import { adult, child, suspected } from './encounters.ts'

const now = ['clinician-decides', 'suspected-only', 'billing-and-portal']
const inPregnancy = ['clinician-decides', 'suspected-only', 'pregnancy', 'billing-and-portal']
const past = ['clinician-decides', 'billing-and-portal']
const pregnant = { clinicalFlags: ['pregnancy'] } satisfies Facts

const candidates = ({ state }: ReturnType<typeof adult>) =>
  codesFor(state.context).map(({ code, because, warnings }) => [code, because, ...warnings])

test.each([
  [child, { exploitation: 'sex' }, 'T76.52XA', 'child-sexual-suspected'],
  [child, { exploitation: 'labor' }, 'T76.62XA', 'child-labor-suspected'],
  [adult, { exploitation: 'sex', when: 'current' }, 'T76.51XA', 'adult-sexual-suspected'],
  [adult, { exploitation: 'labor', when: 'unsure' }, 'T76.61XA', 'adult-labor-suspected'],
] as const)(
  'what is suspected now carries its reason and its warnings',
  (patient, facts, code, why) => {
    expect(candidates(patient({ ...suspected, ...facts }))).toEqual([[code, why, ...now]])
    expect(candidates(patient({ ...suspected, ...facts, ...pregnant }))).toEqual([
      [code, why, ...inPregnancy],
    ])
  },
)

test.each([
  [adult, 'past', 'Z91.42', 'adult-past'],
  [adult, 'past-as-child', 'Z62.813', 'adult-past-as-child'],
  [child, 'past', 'Z62.813', 'minor-past'],
  [child, 'past-as-child', 'Z62.813', 'minor-past'],
] as const)(
  'what is over is history and no suspicion, also in pregnancy',
  (patient, when, code, why) => {
    const facts = { ...suspected, exploitation: 'both', when, ...pregnant } as const
    expect(candidates(patient(facts))).toEqual([[code, why, ...past]])
  },
)
