import type { Facts } from './facts.ts'
import type { SitePolicy } from './site.ts'

/** Under 18, or maybe under 18: a doubt is settled for the child (A4, A5). */
export const isMinor = ({ age }: Facts): boolean =>
  typeof age === 'number' ? age < 18 : age === 'under-18' || age === 'maybe-under-18'

export const isAdult = (facts: Facts): boolean => facts.age !== undefined && !isMinor(facts)

/** Elder for the county's service from 60; the statute's own line is 65 (C13). */
export const isElder = ({ age }: Facts, { elderFrom }: SitePolicy): boolean =>
  typeof age === 'number'
    ? age >= elderFrom
    : age === 'adult-65-plus' || (age === 'adult-60-64' && elderFrom === 60)

export const hasFlag = (
  { clinicalFlags }: Facts,
  flag: Exclude<Exclude<Facts['clinicalFlags'], 'none' | undefined>[number], undefined>,
): boolean => Array.isArray(clinicalFlags) && clinicalFlags.includes(flag)

export const hasThreat = ({ danger }: Facts): boolean =>
  danger === 'threat' || danger === 'unsure' || (Array.isArray(danger) && danger.includes('threat'))

export const interpreterSettled = ({ interpreter }: Facts): boolean =>
  interpreter === 'not-needed' || interpreter === 'professional'

export const canSpeakPrivately = (facts: Facts): boolean =>
  facts.privacy === 'alone' && interpreterSettled(facts) && facts.disposition !== 'died'

/** The patient's own choices may be put to them now; a pause in capacity never pauses a duty (F6). */
export const canChoose = (facts: Facts): boolean =>
  canSpeakPrivately(facts) && facts.permission === 'yes' && !hasFlag(facts, 'no-capacity-now')

/** Within someone else's hearing the rights card can only be kept for later (J5, L7). */
export const rightsCardCounts = (value: Facts['rightsCard'], privateTime: boolean): boolean =>
  privateTime || value === 'kept-for-later'

export const suspects = ({ concern }: Facts): boolean =>
  concern === 'disclosed' || concern === 'suspected'

export const reportableInjury = ({ injury }: Facts): boolean =>
  injury === 'firearm' || injury === 'assault'
