import type { FactId } from '../../flows/facts.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import { defaultSite, type SitePolicy } from '../../flows/site.ts'
import { oneOn, type Spot, spotOf } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { happens, says } from './told.ts'

/** Answers in the order in which they are given. */
export type Told = readonly (readonly [FactId, unknown])[]

/** An encounter as it stands after these events; what is not let in is left out. */
export const after = (p: Pathway, spot: Spot, events: readonly JournalEvent[]): Spot =>
  events.reduce((at, event) => oneOn(p, at, event) ?? at, spot)

export const startWith = (p: Pathway, facts: Told, site: Partial<SitePolicy> = {}): Spot =>
  after(
    p,
    spotOf(p, p.start({ ...defaultSite, ...site })),
    facts.map(([fact, value]) => says(fact, value)),
  )

/** Goes on, past everything that may be left open, as far as it leads. */
export const toPlan = (p: Pathway, spot: Spot): Spot => {
  let at = spot
  while (at.view.page.step !== 'plan') {
    const next = oneOn(p, at, happens('GO_ON'))
    if (!next) return at
    at = next
  }
  return at
}

/** All that is kept of an encounter but its times, and on what basis an answer was replaced. */
export const exactly = ({ memory, made }: Spot): string =>
  JSON.stringify(made.length > 0 ? { ...memory, made } : memory, (key, value: unknown) => {
    // Once a clock runs, its acts may be written down; when it began is no matter here.
    if (key === 't0' && typeof value === 'object') return Object.keys(value ?? {}).toSorted()
    if (dropped.includes(key)) return undefined
    if (unordered.includes(key) && Array.isArray(value))
      return value.map((one) => JSON.stringify(one, withoutTimes)).toSorted()
    return value instanceof Set ? [...value].map(String).toSorted() : value
  })
const unordered = ['acts', 'attempts', 'takenOver']
const withoutTimes = (key: string, value: unknown): unknown =>
  dropped.includes(key) ? undefined : value
const dropped = ['rows', 'site', 'startedAt', 'at', 'time', 'by', 'basis']

export const calm: Told = [
  ['danger', 'none'],
  ['interpreter', 'not-needed'],
  ['injury', 'none'],
  ['clinicalFlags', 'none'],
  ['custody', 'none'],
]
export const alone: Told = [
  ['privacy', 'alone'],
  ['limitsExplained', 'yes'],
  ['permission', 'yes'],
]
export const nobodyElse: Told = [
  ['otherChildAtRisk', 'nothing-known'],
  ['otherAdultAtRisk', 'nothing-known'],
]
