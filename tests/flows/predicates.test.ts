import { describe, expect, test } from 'vitest'
import { canSpeakPrivately, hasThreat } from '../../flows/predicates.ts'
import { decidingFacts } from '../../flows/ruling.ts'
import type { Facts } from '../../flows/facts.ts'
import type { DutyId } from '../../flows/ids.ts'
import { defaultSite, type SitePolicy } from '../../flows/site.ts'
import { Bedside } from './bedside.ts'

test.each([
  ['threat', true],
  ['unsure', true],
  [['threat', 'medical'], true],
  [['medical'], false],
  ['medical', false],
  ['none', false],
] as const)('danger %j: somebody may be harmed by somebody, %s', (danger, threatens) => {
  expect(hasThreat({ danger: typeof danger === 'string' ? danger : [...danger] })).toBe(threatens)
})

test('nobody speaks in private with a patient who has died', () => {
  const alone = { privacy: 'alone', interpreter: 'not-needed' } as const
  expect(canSpeakPrivately(alone)).toBe(true)
  expect(canSpeakPrivately({ ...alone, disposition: 'admitted' })).toBe(true)
  expect(canSpeakPrivately({ ...alone, disposition: 'died' })).toBe(false)
})

describe('a decision about a duty holds for the facts it was made on', () => {
  const basis = (duty: DutyId, facts: Facts, site: Partial<SitePolicy> = {}) => {
    const { known } = new Bedside().view
    return decidingFacts(duty, { ...known, facts, site: { ...defaultSite, ...site } })
  }
  const changes: readonly (readonly [DutyId, Facts, Facts])[] = [
    ['otherChildReport', { otherChildAtRisk: 'unsure' }, { otherChildAtRisk: 'no' }],
    ['otherAdultReport', { otherAdultAtRisk: 'unsure' }, { otherAdultAtRisk: 'no' }],
    ['examNotice', { forensicExam: 'accept' }, { forensicExam: 'decline' }],
    ['injuryReport', { injury: 'unsure' }, { injury: 'other-cause' }],
    ['injuryReport', { clinicalFlags: ['strangulation'] }, { clinicalFlags: 'none' }],
    ['elderDependentReport', { dependent: 'unsure' }, { dependent: 'no' }],
    ['elderDependentReport', { when: 'past' }, { when: 'current' }],
  ]
  test.each(changes)('%s: %j is not %j', (duty, before, after) => {
    expect(basis(duty, before)).not.toBe(basis(duty, after))
    expect(basis(duty, before)).toBe(basis(duty, { ...before, needs: ['em-food'] }))
  })
  test('a stay in hospital counts where the site takes it for dependence, and only there', () => {
    const elder = (disposition: Facts['disposition'], inpatientDependent: 'yes' | 'card') =>
      basis('elderDependentReport', { age: 40, disposition }, { inpatientDependent })
    expect(elder('admitted', 'yes')).not.toBe(elder('discharged', 'yes'))
    expect(elder('admitted', 'yes')).not.toBe(elder('admitted', 'card'))
    expect(elder('discharged', 'yes')).toBe(elder('discharged', 'card'))
  })
})
