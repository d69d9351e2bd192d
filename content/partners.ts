import { z } from 'zod'
import { needs } from '../flows/facts.ts'
import partnerTypesFile from './partnerTypes.json' with { type: 'json' }
import { partnerTypeIds, seedRef, sentence } from './schema.ts'

export const tiers = ['emergency', 'medium', 'long'] as const

/** `for: team` helps the staff or the network, not one patient. */
const Item = z.strictObject({
  id: seedRef,
  tiers: z.array(z.enum(tiers)).min(1),
  for: z.enum(['patient', 'team']),
})
const PartnerTypes = z.strictObject({
  partners: z.array(z.strictObject({ id: z.enum(partnerTypeIds), items: z.array(Item).min(1) })),
  needs: z.array(z.strictObject({ id: z.enum(needs), item: seedRef, tier: z.enum(tiers) })),
})

/** Who can help with what, and when (NH-001…111). The tier of each service is our reading of the guide. */
export const partnerTypes: z.infer<typeof PartnerTypes> = PartnerTypes.parse(partnerTypesFile)

/** The words of partners.json in one language. */
export const PartnerWords = z.strictObject({
  source: sentence,
  tiers: z.record(z.enum(tiers), sentence),
  partners: z.record(
    z.enum(partnerTypeIds),
    z.strictObject({ name: sentence, about: sentence, source: sentence }),
  ),
  items: z.record(seedRef, sentence),
})
export type PartnerWords = z.infer<typeof PartnerWords>
