import { z } from 'zod'
import { SitePolicy } from '../flows/site.ts'
import siteFile from './site.json' with { type: 'json' }

const text = z
  .string()
  .trim()
  .min(1, { error: 'is empty: write it, or null where it is not known' })

/** This hospital or clinic: what it decided about the pathway, and its own places and numbers. */
export const Site = z.strictObject({
  policy: SitePolicy,
  name: text.nullable(),
  address: text.nullable(),
  entrance: text.nullable(),
  security: text.nullable(),
  resuscitation: text.nullable(),
  chargeNurse: text.nullable(),
  socialWork: text.nullable(),
  interpreterLine: text.nullable(),
  outsideLine: text.nullable(),
  localPolice: text.nullable(),
})
export type Site = z.infer<typeof Site>

/** The site as filed in content/site.json; what is null is said to be missing, never made up. */
export const site: Site = Site.parse(siteFile)
