import { z } from 'zod'

/** What a site may decide about the pathway. Everything else of a site is words and numbers. */
export const SitePolicy = z.strictObject({
  setting: z.enum(['ed', 'clinic']).default('ed'),
  timeZone: z
    .string()
    .refine((zone) => isTimeZone(zone), {
      error: 'is not a time zone name such as America/Los_Angeles',
    })
    .default('America/Los_Angeles'),
  policeCall: z.enum(['always', 'when-danger']).default('always'),
  elderFrom: z.union([z.literal(60), z.literal(65)]).default(60),
  inpatientDependent: z.enum(['card', 'ask', 'yes']).default('card'),
})
export type SitePolicy = z.infer<typeof SitePolicy>

export const defaultSite: SitePolicy = SitePolicy.parse({})

const isTimeZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
