import { z } from 'zod'
import { needs, serviceFits } from '../../flows/facts.ts'

const fits = z.array(z.enum(serviceFits))

export const NeedsDraft = z.object({ needs: z.array(z.enum(needs)), serviceFit: fits })
export type NeedsDraft = z.infer<typeof NeedsDraft>

/** At least one is named; who names none is told what there is instead. */
export const NeedsForm = z.object({ needs: z.array(z.enum(needs)).min(1), serviceFit: fits })
