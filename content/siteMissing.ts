import type { Site } from './site.ts'

const always = [
  'name',
  'address',
  'entrance',
  'chargeNurse',
  'socialWork',
  'interpreterLine',
  'localPolice',
  'forensicExam',
  'childProtection',
  'staffCode',
  'selfIdentification',
] as const
/** A clinic calls 911 first: it has no such teams to file. */
const inHospital = ['security', 'resuscitation'] as const
export type MissingFact = (typeof always)[number] | (typeof inHospital)[number]

/** What this site has not filed and a screen would use. Without it the screen says so, or asks the operator. */
export const missingIn = (site: Site): readonly MissingFact[] =>
  [...(site.policy.setting === 'ed' ? inHospital : []), ...always].filter((fact) => {
    const filed = site[fact]
    return filed === null || (Array.isArray(filed) && filed.length === 0)
  })
