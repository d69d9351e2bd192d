import { z } from 'zod'
import { taskIds } from '../../flows/ids.ts'
import { Journal, JournalEvent, pathwayVersion } from '../../flows/journal.ts'
import { firstRefused } from '../../flows/replay.ts'
import { SitePolicy } from '../../flows/site.ts'
import { askedOf, askedThrough, deedIds, topicIds } from '../scenarioTypes.ts'
import { Id } from '../scenarioWords.ts'

/** Where a practice run is kept in a tab: never where an encounter is. */
export const practiceKey = 'handrail.practice'

const at = z.iso.datetime({ offset: true })

/** What happens only in practice. None of these types can stand in an encounter's journal. */
export const PracticeEvent = z.union([
  z.strictObject({
    type: z.literal('PRACTICE.ASK'),
    topic: z.enum(topicIds),
    of: z.enum(askedOf),
    through: z.enum(askedThrough),
    at,
  }),
  z.strictObject({ type: z.literal('PRACTICE.DO'), deed: z.enum(deedIds), at }),
  /** The simulated number was dialled; what came of it follows from the scenario. */
  z.strictObject({ type: z.literal('PRACTICE.CALL'), task: z.enum(taskIds), at }),
  /** A staged event happened: it was due, or the facilitator brought it on. */
  z.strictObject({
    type: z.literal('PRACTICE.HAPPENS'),
    event: Id,
    by: z.enum(['scenario', 'facilitator']),
    at,
  }),
])
export type PracticeEvent = z.infer<typeof PracticeEvent>

/**
 * A practice run: the learner's encounter events and what happened around them, in one order.
 * `practice` marks it; an encounter's journal has no such key, and is refused for the lack of it.
 */
export const PracticeJournal = z.strictObject({
  practice: Id,
  pathway: z.literal(pathwayVersion),
  site: SitePolicy,
  startedAt: at,
  events: z.array(z.union([JournalEvent, PracticeEvent])),
})
export type PracticeJournal = z.infer<typeof PracticeJournal>
export type RunEvent = PracticeJournal['events'][number]

export const isPractice = (event: RunEvent): event is PracticeEvent =>
  event.type.startsWith('PRACTICE.')
export const isEncounter = (event: RunEvent): event is JournalEvent => !isPractice(event)

/** The encounter within a practice run, for the machine. It lives in memory and is never stored. */
export const encounterOf = ({ pathway, site, startedAt, events }: PracticeJournal): Journal => ({
  pathway,
  site,
  startedAt,
  events: events.filter(isEncounter),
})

/**
 * Reads a practice journal from text.
 * @returns the journal, or why it is not taken: `not-practice` for an encounter's journal
 */
export const readPractice = (
  text: string,
):
  | { journal: PracticeJournal }
  | { why: 'unreadable' | 'not-practice' | 'damaged' | 'does-not-replay' } => {
  const raw = parsed(text)
  if (raw === undefined) return { why: 'unreadable' }
  if (!z.looseObject({ practice: z.string() }).safeParse(raw).success)
    return { why: 'not-practice' }
  const read = PracticeJournal.safeParse(raw)
  if (!read.success) return { why: 'damaged' }
  if (firstRefused(encounterOf(read.data)) !== null) return { why: 'does-not-replay' }
  return { journal: read.data }
}
const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
