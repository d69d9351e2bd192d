import { z } from 'zod'
import { needs, serviceFits } from '../flows/facts.ts'

/** The nine partners of NH-001…111, in the order of the guide. */
export const partnerTypeIds = [
  'health-care',
  'legal-aid',
  'community-based',
  'social-services',
  'public-health',
  'law-enforcement',
  'survivors',
  'behavioral-health',
  'school-based',
] as const
/** P4-046 adds victim services to the nine. */
const partnerKinds = [...partnerTypeIds, 'victim-services'] as const
/** How to reach a service that has no confirmed number, text or chat of its own. */
export const reachedBy = [
  'hotline-together',
  'site-contact',
  'social-work',
  'registry',
  'website',
] as const

export const sentence = z
  .string()
  .trim()
  .min(1, { error: 'is empty: write the words, or leave the key out' })
const address = z.url({ error: 'must be a web address that starts with http:// or https://' })
const day = z.iso.date({ error: 'must be a date such as 2027-01-31' })
const status = z.enum(['confirmed', 'unconfirmed'])
const age = z.int().min(0).max(120)
const dialled = /^(911|988|211|711|(1-)?\d{3}-\d{3}-\d{4})$/
const texted = /^(988|\d{5,6}|\d{3}-\d{3}|(1-)?\d{3}-\d{3}-\d{4})$/
export const seedRef = z
  .string()
  .regex(/^(P4|NH)-\d{3}$/, { error: 'must look like P4-065 or NH-010' })
const word = z.string().regex(/^[a-z][a-z-]*$/, { error: 'must be lower case, with hyphens' })
const shown = <T extends { status: string; source: string | null }>(contact: T) =>
  contact.status === 'unconfirmed' || contact.source !== null
const noPage =
  'is called confirmed: name the page that shows it under "source", or call it unconfirmed'

const Phone = z
  .strictObject({
    id: word,
    number: z.string().regex(dialled, {
      error: 'must be 911, 988, 211, 711, or written as 714-940-1000 or 1-800-207-4464',
    }),
    status,
    source: address.nullable(),
  })
  .refine(shown, { error: noPage })
/** `keyword` is what to send; `keywordIn` gives it for another language, such as { "es": "HOLA" }. */
const Text = z
  .strictObject({
    number: z.string().regex(texted, { error: 'must be a short code such as 233733, or a number' }),
    keyword: z.string().nullable(),
    keywordIn: z.record(z.string(), z.string()),
    status,
    source: address.nullable(),
  })
  .refine(shown, { error: noPage })
/** Ages are inclusive. Birthplace and immigration status are never fields (I1); `fit` is a wish the patient voiced. */
const Eligibility = z
  .strictObject({
    minAge: age.nullable(),
    maxAge: age.nullable(),
    gender: z.enum(['women', 'men']).nullable(),
    fit: z.enum(serviceFits).nullable(),
  })
  .refine(({ minAge, maxAge }) => (minAge ?? 0) <= (maxAge ?? 120), {
    error: 'has a lowest age above the highest: swap them',
  })

export const ResourceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be lower case words joined by hyphens' })
  .brand<'ResourceId'>()
export type ResourceId = z.infer<typeof ResourceId>

/** Whom to call: data only. Its words stand in resources.json of each language, under the same id. */
export const Resource = z
  .strictObject({
    id: ResourceId,
    kind: word,
    partnerTypes: z.array(z.enum(partnerKinds)),
    audience: z.enum(['staff', 'both']),
    needs: z.array(z.enum(needs)),
    fits: z.array(z.enum(serviceFits)),
    onlyWhenAskedFor: z.boolean(),
    exploitation: z.array(z.enum(['sex', 'labor'])),
    eligibility: Eligibility,
    phones: z.array(Phone),
    text: Text.nullable(),
    chat: address.nullable(),
    url: address.nullable(),
    address: z.strictObject({ text: sentence, status }).nullable(),
    hours: z.literal('24/7').nullable(),
    reachedBy: z.enum(reachedBy).nullable(),
    status,
    source: sentence,
    checkedOn: day.nullable(),
    reviewBy: day,
    verifyAt: sentence,
    seedRefs: z.array(seedRef),
  })
  .refine((it) => (it.status === 'confirmed') === (it.reachedBy === null), {
    error: 'needs "reachedBy" when its contact is unconfirmed, and none when it is confirmed',
  })
  .refine(
    ({ status, phones, text }) =>
      (status === 'confirmed') === [...phones, text].some((it) => it?.status === 'confirmed'),
    { error: 'is confirmed exactly when one of its numbers is: change "status" here or there' },
  )
  .refine(({ onlyWhenAskedFor, eligibility }) => onlyWhenAskedFor === (eligibility.fit !== null), {
    error: 'must name the wish it waits for under eligibility.fit, and only then wait for it',
  })
export type Resource = z.infer<typeof Resource>

/** One resource in one language. `what`, `who` and `how` are for patients too; the rest is for staff. */
export const ResourceWords = z.strictObject({
  name: sentence,
  what: sentence,
  who: sentence,
  services: z.array(sentence).min(1),
  how: sentence,
  cautions: z.array(sentence),
  phoneLabels: z.record(word, sentence),
  hours: sentence.optional(),
  source: sentence,
})
export type ResourceWords = z.infer<typeof ResourceWords>

/** Where a sentence comes from, and when to look again. */
export const Source = z.strictObject({
  kind: z.enum(['law', 'practice', 'founding', 'local']),
  cite: sentence,
  url: address.nullable(),
  status: z.enum(['confirmed', 'partly', 'unconfirmed']),
  reviewBy: day,
})
export type Source = z.infer<typeof Source>
