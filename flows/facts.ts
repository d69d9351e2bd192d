import { z } from 'zod'

export const ageBands = [
  'under-18',
  'maybe-under-18',
  'adult-under-60',
  'adult-60-64',
  'adult-65-plus',
  'adult-age-unsure',
] as const
export const clinicalFlags = [
  'self-harm',
  'no-capacity-now',
  'withdrawal-overdose',
  'strangulation',
  'recent-sexual-assault',
  'pregnancy',
] as const
export const needs = [
  'em-safety',
  'em-medical',
  'em-shelter',
  'em-legal',
  'em-substance-use',
  'em-food',
  'mt-ongoing-care',
  'mt-transport',
  'mt-systems',
  'mt-emotional-support',
  'lt-housing',
  'lt-legal',
  'lt-ongoing-care',
] as const
export const serviceFits = [
  'foreign-born-services',
  'youth-services',
  'womens-programme',
  'lgbtq-services',
  'labor-rights',
] as const

const list = <const V extends readonly [string, ...string[]]>(values: V, least = 1) =>
  z
    .array(z.enum(values))
    .min(least)
    .refine((picked) => new Set(picked).size === picked.length, { error: 'names a value twice' })
const known = z.enum(['yes', 'no', 'unsure', 'nothing-known'])
const yesNoUnsure = z.enum(['yes', 'no', 'unsure'])

/** An ISO 639/BCP 47 tag, sign languages included (ase). Never a country question. */
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: 'is not a language tag such as es or zh-Hans',
})

export const Facts = z
  .strictObject({
    role: z.enum(['practitioner', 'other-staff']),
    entry: z.enum(['staff-concern', 'self-identified']),
    danger: z.union([z.enum(['none', 'threat', 'medical', 'unsure']), list(['threat', 'medical'])]),
    age: z.union([z.int().min(0).max(120), z.enum(ageBands)]),
    language: languageTag,
    interpreter: z.enum(['not-needed', 'professional', 'not-yet', 'unavailable']),
    dependent: known,
    injury: z.enum(['none', 'firearm', 'assault', 'other-cause', 'unsure', 'nothing-known']),
    clinicalFlags: z.union([z.literal('none'), list(clinicalFlags)]),
    assaultHoursAgo: z.enum(['under-72', '72-to-120', 'over-120', 'unknown']),
    custody: z.enum(['none', 'officer-present', 'in-custody']),
    privacy: z.enum(['alone', 'not-yet', 'companion-stays']),
    limitsExplained: z.enum(['yes', 'not-yet', 'not-possible']),
    permission: z.enum(['yes', 'declined', 'not-now', 'cannot-answer']),
    concern: z.enum(['disclosed', 'suspected', 'uncertain', 'ruled-out']),
    ruledOutCheck: z.enum(['none-of-these', 'one-or-more', 'unsure']),
    exploitation: z.enum(['sex', 'labor', 'both', 'images-online', 'unsure']),
    when: z.enum(['current', 'past', 'past-as-child', 'unsure']),
    guardianInvolved: yesNoUnsure,
    removalRisk: yesNoUnsure,
    daysToEighteen: z.int().min(0).max(366),
    placement: z.enum(['none', 'in-care', 'missing', 'unsure']),
    otherChildAtRisk: known,
    otherChildren: z.int().min(1).max(9),
    otherAdultAtRisk: known,
    careFacility: yesNoUnsure,
    help: z.enum(['wants-options', 'info-only', 'nothing-today']),
    needs: list(needs),
    // A wish that was volunteered can be taken back whole.
    serviceFit: list(serviceFits, 0),
    choices: z.record(
      z.string().regex(/^[a-z0-9-]+$/, { error: 'is not a resource id' }),
      z.enum(['accept', 'later', 'decline']),
    ),
    police: z.enum(['wants', 'declines', 'later']),
    hotline: z.enum(['call-together', 'number-only', 'declines']),
    rightsCard: z.enum(['given', 'read-aloud', 'kept-for-later']),
    forensicExam: z.enum(['accept', 'later', 'decline']),
    tonight: z.enum(['safe-place', 'unsafe', 'unsure']),
    phoneWatched: yesNoUnsure,
    recordAccess: z.enum(['self-only', 'someone-else', 'unsure']),
    paper: z.enum(['safe', 'not-safe', 'unsure']),
    safeContact: z.enum(['none', 'hospital-follow-up', 'phone', 'advocate', 'come-back-to-person']),
    disposition: z.enum([
      'discharged',
      'admitted',
      'transferred',
      'protective-custody',
      'returned-to-custody',
      'psychiatric-hold',
      'left-early',
      'died',
    ]),
  })
  .partial()

/** What is known so far. Absent means not yet known; it never means no. */
export type Facts = z.infer<typeof Facts>
export type FactId = keyof Facts
export type Value<F extends FactId> = NonNullable<Facts[F]>

export const factIds = Object.keys(Facts.shape).filter((key): key is FactId => key in Facts.shape)

/** The values a single-choice fact may take, in the order they are offered; empty for the others. */
export const optionsOf = (fact: FactId): readonly string[] => {
  const inner = Facts.shape[fact].unwrap()
  if (inner instanceof z.ZodEnum) return inner.options.map(String)
  if (fact === 'danger') return ['none', 'threat', 'medical', 'unsure']
  if (fact === 'age') return ageBands
  if (fact === 'clinicalFlags') return [...clinicalFlags, 'none']
  if (fact === 'needs') return needs
  if (fact === 'serviceFit') return serviceFits
  return []
}

/** Whether two answers say the same; a list says the same in any order. */
export const sameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

const canonical = (value: unknown): string =>
  JSON.stringify(
    Array.isArray(value)
      ? value.map(String).toSorted()
      : value && typeof value === 'object'
        ? Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b))
        : value,
  )
