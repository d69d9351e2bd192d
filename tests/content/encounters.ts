import type { Facts } from '../../flows/facts.ts'
import { aloneAndAgreed, Bedside, calmGlance } from '../flows/bedside.ts'

/** An adult of 30, alone and willing, told in one breath; each fact may be told otherwise. */
export const adult = (facts: Facts = {}): Bedside =>
  new Bedside().say({ ...calmGlance, age: 30, dependent: 'no', ...aloneAndAgreed, ...facts })

/** A child of 16, alone, limits said, who may be asked. */
export const child = (facts: Facts = {}): Bedside =>
  new Bedside().say({ ...calmGlance, age: 16, ...aloneAndAgreed, ...facts })

/** Only what was said, and nothing before it. */
export const only = (facts: Facts): Bedside => new Bedside().say(facts)

export const suspected = { concern: 'suspected' } as const satisfies Facts
export const ruledOut = { concern: 'ruled-out' } as const satisfies Facts
export const nobody = { otherChildAtRisk: 'no', otherAdultAtRisk: 'no' } as const satisfies Facts
