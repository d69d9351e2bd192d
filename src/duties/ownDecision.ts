import { z } from 'zod'
import type { DutyId } from '../../flows/ids.ts'
import { Consult, decisionReasons } from '../../flows/journal.ts'
import { chosen, maybeWritten, pastTime } from './checks.ts'
import { outcomesFor, reasonsFor } from './decisions.ts'

export const decisions = ['owed', 'notOwed'] as const

/** One's own decision with a reason that fits it, and the talk with someone if there was one. */
export const ownDecision = (timeZone: string, duty: DutyId) =>
  z
    .object({
      decision: chosen(decisions),
      reason: chosen(decisionReasons),
      talked: z.string(),
      with: z.string(),
      outcome: z.string(),
      time: pastTime(timeZone),
      person: maybeWritten,
      number: maybeWritten,
    })
    .transform(({ talked, decision, reason, ...said }, issues) => {
      const wrong = (field: string) =>
        issues.addIssue({ code: 'custom', message: 'choose', path: [field] })
      if (!reasonsFor(duty, decision).includes(reason)) wrong('reason')
      if (talked !== 'yes') return { decision, reason }
      const consult = Consult.safeParse(said)
      for (const { path } of consult.error?.issues ?? []) wrong(String(path[0]))
      if (consult.data && !outcomesFor(duty, decision).includes(consult.data.outcome))
        wrong('outcome')
      return { decision, reason, consult: consult.data }
    })

export const ownDecisionDefaults = {
  decision: '',
  reason: '',
  talked: '',
  with: '',
  outcome: '',
  person: '',
  number: '',
}
