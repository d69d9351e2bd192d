import type { Facts } from './facts.ts'
import type { Audience } from './memory.ts'
import { isElder, isMinor, reportableInjury } from './predicates.ts'
import { defaultSite } from './site.ts'

/** Whom the limits must be said to: age class, dependence and injury decide the words (L1). */
export const audienceOf = (facts: Facts): Audience =>
  `${isMinor(facts) ? 'minor' : isElder(facts, { ...defaultSite, elderFrom: 60 }) || facts.age === 'adult-age-unsure' ? 'older' : 'adult'} ${
    (facts.dependent === 'yes' || facts.dependent === 'unsure') && !isMinor(facts)
      ? 'dependent'
      : '-'
  } ${reportableInjury(facts) || facts.injury === 'unsure' ? 'injured' : '-'}`
