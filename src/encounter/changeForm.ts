import { z } from 'zod'
import { type FactId, sameValue } from '../../flows/facts.ts'
import { bases } from '../../flows/journal.ts'
import { valueFor } from '../steps/answering.ts'

/** A change that was begun and closed by mistake. */
export const ChangeDraft = z.object({ value: z.unknown(), basis: z.string() })

/** A change is a new value that belongs to its fact, and the reason it changes. */
export const changeForm = (fact: FactId, before: unknown) =>
  z.object({
    value: z.unknown().superRefine((raw, issues) => {
      const value = valueFor(fact, raw)
      if (value === null) issues.addIssue({ code: 'custom', message: 'missing' })
      else if (sameValue(value, before)) issues.addIssue({ code: 'custom', message: 'same' })
    }),
    basis: z.string().refine((basis) => bases.some((one) => one === basis), { error: 'missing' }),
  })
