import { z } from 'zod'
import { SitePolicy } from '../flows/site.ts'
import { type Language, languages } from './languages.ts'
import { resourceById } from './resources/resources.ts'
import { day, dialled, line, outsideNumber, prefix, seconds, time } from './siteFields.ts'
import { weekdays } from './weekdays.ts'

const covers = ['room-check', 'blank'] as const
const tags = Object.keys(languages).filter((tag): tag is Language => Object.hasOwn(languages, tag))

/** A service that is reached by name and number. */
const Contact = z.strictObject({ name: line, number: dialled })

/** Which desk takes the report, by the city where the patient was found or hurt. */
const PoliceDesk = z.strictObject({ city: line, desk: line, number: dialled })

/** A number that the directory left unconfirmed: who called it, by role, and on which day. */
const ConfirmedNumber = z.strictObject({
  resource: z
    .string({ error: 'text' })
    .refine((id) => resourceById(id) !== undefined, { error: 'resource', abort: true })
    .refine((id) => resourceById(id)?.status === 'unconfirmed', { error: 'confirmed' }),
  number: outsideNumber,
  confirmedBy: line,
  confirmedOn: day,
})

/** Seconds without a touch until the screen asks, and until it is wiped. */
const Idle = z
  .strictObject({ ask: seconds(15, 600), wipe: seconds(30, 900) })
  .refine(({ ask, wipe }) => wipe - ask >= 15, { error: 'order', path: ['wipe'] })

/** Never the code itself: PBKDF2 with SHA-256, salt and hash in base64. */
const StaffCode = z.strictObject(
  {
    iterations: z
      .int({ error: 'code' })
      .min(100_000, { error: 'code' })
      .max(5_000_000, { error: 'code' }),
    salt: z.string({ error: 'code' }).regex(/^[A-Za-z0-9+/]{22}==$/, { error: 'code' }),
    hash: z.string({ error: 'code' }).regex(/^[A-Za-z0-9+/]{43}=$/, { error: 'code' }),
  },
  { error: 'plainCode' },
)

/**
 * The sign of HSC 1281.5: what to show or say, who answers it, on which days and between which
 * times (`to` before `from` runs past midnight; the same time is all day), last rehearsed when.
 */
const SelfIdentification = z.strictObject({
  sign: line,
  answeredBy: line,
  days: z.array(z.enum(weekdays)).min(1, { error: 'emptyList' }),
  from: time,
  to: time,
  lastRehearsal: day,
})

/** No resource is confirmed twice: nobody could tell which number holds. */
const ConfirmedNumbers = z.array(ConfirmedNumber).superRefine((all, issues) => {
  all.forEach(({ resource }, at) => {
    if (all.findIndex((other) => other.resource === resource) < at)
      issues.addIssue({ code: 'custom', message: 'twice', path: [at, 'resource'] })
  })
})

/**
 * The site file: what this hospital or clinic decided, and its own places and numbers. Every key
 * may be left out; what is null is said to be missing, never made up. Nothing of a patient.
 */
export const SiteFile = z.strictObject({
  $schema: z.string().optional(),
  policy: SitePolicy.prefault({}),
  languages: z
    .array(z.enum(tags))
    .min(1, { error: 'emptyList' })
    .default([...tags]),
  name: line.nullable().default(null),
  address: line.nullable().default(null),
  entrance: line.nullable().default(null),
  security: dialled.nullable().default(null),
  resuscitation: dialled.nullable().default(null),
  chargeNurse: dialled.nullable().default(null),
  socialWork: dialled.nullable().default(null),
  interpreterLine: dialled.nullable().default(null),
  outsideLine: prefix.nullable().default(null),
  localPolice: z.array(PoliceDesk).default([]),
  forensicExam: Contact.nullable().default(null),
  childProtection: Contact.nullable().default(null),
  confirmedNumbers: ConfirmedNumbers.default([]),
  idle: Idle.default({ ask: 60, wipe: 90 }),
  cover: z.enum(covers).default('room-check'),
  dueSlip: z.boolean().default(true),
  staffCode: StaffCode.nullable().default(null),
  selfIdentification: SelfIdentification.nullable().default(null),
})
export type SiteFile = z.input<typeof SiteFile>
/** This hospital or clinic, with its defaults filled in. */
export type Site = Omit<z.output<typeof SiteFile>, '$schema'>
