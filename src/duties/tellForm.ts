import { z } from 'zod'
import type { DutyId } from '../../flows/ids.ts'
import { notToldReasons, worries } from '../../flows/journal.ts'
import { chosen, pastTime } from './checks.ts'

export const toldWays = ['told', 'not-safe', 'not-possible'] as const

/** An exam's notice says nothing of the patient, so it carries no worry. */
export const asksWorry = (duty: DutyId): boolean =>
  duty !== 'examNotice' && duty !== 'otherAdultReport'

/** Told, or why not; who was told is asked what worries them. */
export const tellForm = (timeZone: string, withWorry: boolean) =>
  z
    .object({
      told: chosen(toldWays),
      because: z.string(),
      worry: z.string(),
      time: pastTime(timeZone),
    })
    .transform(({ because, worry, ...said }, issues) => {
      const wrong = (field: string, message: string) => {
        issues.addIssue({ code: 'custom', message, path: [field] })
        return z.NEVER
      }
      if (said.told !== 'told') {
        const why = z.enum(notToldReasons[said.told]).safeParse(because)
        return why.success ? { ...said, because: why.data } : wrong('because', 'choose')
      }
      if (!withWorry) return said
      const named = z.enum(worries).safeParse(worry)
      return named.success ? { ...said, worry: named.data } : wrong('worry', 'worry')
    })
