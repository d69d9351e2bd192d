import { z } from 'zod'
import { dutyIds } from '../../../flows/ids.ts'

const Said = z.object({ en: z.string(), es: z.string() })
/** What is taken away stays, so that it can be put back. */
const taken = z.boolean().default(false)
const FactRow = z.object({ fact: z.string(), value: z.string(), taken })
export type FactRow = z.infer<typeof FactRow>

const Cue = z.object({ id: z.string(), at: z.string(), says: Said, taken })
const Reveal = z.object({
  id: z.string(),
  topic: z.string(),
  of: z.string(),
  at: z.string(),
  needs: z.array(z.string()),
  after: z.string(),
  says: Said,
  instead: Said,
  brings: z.array(FactRow),
  never: z.boolean(),
  no: z.boolean(),
  taken,
})
const Event = z.object({
  id: z.string(),
  trigger: z.object({ kind: z.string(), value: z.string() }),
  says: Said,
  companion: z.string(),
  brings: z.array(FactRow),
  taken,
})
const Call = z.object({
  task: z.string(),
  busy: z.string(),
  answers: Said,
  asks: z.array(Said),
  person: Said,
  number: z.string(),
  taken,
})
const Trap = z.object({
  id: z.string(),
  error: z.string(),
  duty: z.string(),
  says: Said,
  /** The way into it, as JSON: kept as the copy has it. */
  path: z.string(),
  taken,
})
const TeachingPoint = z.object({
  id: z.string(),
  says: Said,
  /** Ids, with commas between them. */
  sources: z.string(),
  after: z.array(z.string()),
  taken,
})

/** A scenario as it is being typed: nothing in it need be whole or right yet. */
export const Form = z.object({
  id: z.string(),
  title: Said,
  minutes: z.string(),
  /** The wall clock of the scenario’s own place, as `2026-03-06T22:10`. */
  at: z.string(),
  briefing: Said,
  contentWarning: Said,
  languages: z.array(z.string()),
  companion: z.object({ is: z.string(), who: Said }),
  seen: z.array(FactRow),
  cues: z.array(Cue),
  reveals: z.array(Reveal),
  events: z.array(Event),
  calls: z.array(Call),
  end: z.string(),
  expected: z.object({
    endState: z.string(),
    lifecycle: z.string(),
    duties: z.record(z.enum(dutyIds), z.string()),
    order: z.array(z.string()),
    callWithinMinutes: z.string(),
  }),
  criticalErrors: z.array(z.string()),
  traps: z.array(Trap),
  teachingPoints: z.array(TeachingPoint),
  /** All that this form does not show, as JSON: kept as the copy has it. */
  rest: z.string(),
})
export type Form = z.infer<typeof Form>
export type List = 'cues' | 'reveals' | 'events' | 'calls' | 'traps' | 'teachingPoints'
export const lists: readonly List[] = [
  'cues',
  'reveals',
  'events',
  'calls',
  'traps',
  'teachingPoints',
]
