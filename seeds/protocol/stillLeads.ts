import type { FactId } from '../../flows/facts.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import { says } from '../proof/told.ts'
import { valuesOf, wordOf } from './answers.ts'
import { eventsOf, firstMoment, type Moment, oneOn } from './drive.ts'

/** The same visit with another answer to this fact; null where it has none. */
const withAnswer = (events: JournalEvent[], fact: FactId, word: string): JournalEvent[] | null => {
  const at = events.findLastIndex((event) => 'value' in event && event.fact === fact)
  const event = events[at]
  const value = valuesOf(fact).find((one) => wordOf(one) === word)
  if (!event || !('value' in event) || value === undefined) return null
  return events.toSpliced(at, 1, says(fact, value, event.basis))
}

/** Whether a visit goes the same way when one answer of its last step is another. */
export const stillLeads = (like: Moment, fact: FactId, word: string): boolean => {
  const events = withAnswer(eventsOf(like), fact, word)
  let at: Moment | null = firstMoment(like.memory.rows)
  let before = at.place
  for (const event of events ?? []) {
    before = at.place
    at = oneOn(at, event)
    if (!at) return false
  }
  return events !== null && at.place === like.place && before === like.from?.place
}
