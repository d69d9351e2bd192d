import { z } from 'zod'
import { timeNow } from '../clock.ts'
import { isoOfField, momentOfField } from './siteTime.ts'

/* A message is the last part of a key under `errors` in todo.json. */

/** One line that must be written. */
export const written = (error: string) =>
  z.string().trim().min(1, { error }).max(120, { error: 'long' })

/** One line that may be left empty. */
export const maybeWritten = z
  .string()
  .trim()
  .max(120, { error: 'long' })
  .transform((text) => text || undefined)

export const chosen = <const V extends readonly [string, ...string[]]>(
  values: V,
  error = 'choose',
) => z.string().pipe(z.enum(values, { error }))

export const ticked = (error: string) =>
  z
    .string()
    .refine((value) => value === 'yes', { error })
    .transform(() => true as const)

const timeField = (timeZone: string, wrong: (moment: number) => string | null) =>
  z.string().transform((field, issues) => {
    const moment = momentOfField(field, timeZone)
    const error = moment === null ? 'time' : wrong(moment)
    if (error) issues.addIssue({ code: 'custom', message: error })
    return isoOfField(field, timeZone) ?? ''
  })

/** A time that has been, by the site's clock, as it goes into the journal. */
export const pastTime = (timeZone: string) =>
  timeField(timeZone, (moment) => (moment > timeNow() ? 'future' : null))

/** A time still to come and before the deadline. */
export const timeBefore = (timeZone: string, deadline: number | null) =>
  timeField(timeZone, (moment) => {
    if (moment < timeNow()) return 'byPast'
    return deadline !== null && moment > deadline ? 'byLate' : null
  })
