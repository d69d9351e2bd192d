import { z } from 'zod'
import { written } from './checks.ts'

/** Calls chosen are kept as their keys, one beside the other: `childReport.call-police …`. */
export const callsIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(' ').filter(Boolean)

/** To whom; and where calls pass too, that the person knows the facts and has said yes. */
export const handOverSchema = (callsOnly: boolean) =>
  z
    .object({
      to: written('personName'),
      calls: z.string().transform(callsIn),
      knows: z.string(),
      acknowledged: z.string(),
    })
    .superRefine(({ calls, ...said }, issues) => {
      const wrong = (field: string, message: string) =>
        issues.addIssue({ code: 'custom', message, path: [field] })
      if (calls.length === 0) {
        if (callsOnly) wrong('calls', 'nothingToSend')
        return
      }
      if (said.knows !== 'yes') wrong('knows', 'knows')
      if (said.acknowledged !== 'yes') wrong('acknowledged', 'acknowledged')
    })
