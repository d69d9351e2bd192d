import type { JournalEvent } from '../../flows/journal.ts'
import type { Memory } from '../../flows/memory.ts'
import type { State } from '../../flows/replay.ts'
import type { SitePolicy } from '../../flows/site.ts'
import type { View } from '../../flows/view.ts'
import { type Made, lawMakes } from './lawDecisions.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { momentOf } from './told.ts'

/** One event, or several that belong together. */
export type Way = readonly JournalEvent[]
/** How a spot was reached: kept when the spot itself is let go. */
export type Trail = { id: number; from: Trail | null; by: Way; length: number; site: SitePolicy }
/** One reached state of an encounter, with the decisions made so far as the law itself takes them. */
export type Spot = {
  state: State
  memory: Memory
  view: View
  trail: Trail
  made: readonly Made[]
}

export type Exploration = {
  spots: readonly Trail[]
  ways: readonly { from: number; to: number; by: Way }[]
  transitions: number
}
export type Plan = {
  p: Pathway
  starts: readonly Spot[]
  waysOn: (spot: Spot) => readonly Way[]
  /** Spots with the same key are one. */
  keyOf: (spot: Spot) => string
}
export type Watchers = {
  onSpot?: (spot: Spot) => void
  onStep?: (before: Spot, event: JournalEvent, after: Spot) => void
}

export const spotOf = (
  p: Pathway,
  state: State,
  trail?: Omit<Trail, 'site'>,
  made: readonly Made[] = [],
): Spot => ({
  state,
  memory: state.context,
  view: p.viewOf(state.context),
  trail: { ...(trail ?? { id: 0, from: null, by: [], length: 0 }), site: state.context.site },
  made,
})

/** The events that lead to a spot, each at its own minute. */
export const journalOf = ({ from, by, length }: Trail): JournalEvent[] => [
  ...(from ? journalOf(from) : []),
  ...by.map((event, at) => ({ ...event, at: momentOf(length - by.length + at + 1) })),
]

/** One event further, or null where the pathway does not let it in. */
export const oneOn = (p: Pathway, from: Spot, event: JournalEvent): Spot | null => {
  const { state, memory, view, trail } = from
  const length = trail.length + 1
  const timed = { ...event, at: momentOf(length) }
  if (!p.nextMemory(memory, timed)) return null
  const decided = lawMakes(event, view.known)
  const made = decided ? [...from.made, decided] : from.made
  return spotOf(p, p.step(state, timed), { id: -1, from: trail, by: [event], length }, made)
}

/** Breadth first, so that the first way found to anything is a shortest one. */
export const explore = (
  { p, starts, waysOn, keyOf }: Plan,
  { onSpot, onStep }: Watchers,
): Exploration => {
  const spots: Trail[] = []
  const ways: { from: number; to: number; by: Way }[] = []
  const ids = new Map<string, number>()
  let transitions = 0
  let next: Spot[] = []
  const arrive = (spot: Spot): number => {
    const key = keyOf(spot)
    const known = ids.get(key)
    if (known !== undefined) return known
    spot.trail.id = spots.length
    ids.set(key, spot.trail.id)
    spots.push(spot.trail)
    next.push(spot)
    onSpot?.(spot)
    return spot.trail.id
  }
  const follow = (from: Spot, way: Way): Spot | null => {
    let at: Spot = from
    for (const event of way) {
      const to = oneOn(p, at, event)
      if (!to) return null
      transitions += 1
      onStep?.(at, event, to)
      at = to
    }
    return way.length === 0 ? null : at
  }
  starts.forEach(arrive)
  while (next.length > 0) {
    const layer = next
    next = []
    for (const spot of layer)
      for (const way of waysOn(spot)) {
        const reached = follow(spot, way)
        if (reached) ways.push({ from: spot.trail.id, to: arrive(reached), by: way })
      }
  }
  return { spots, ways, transitions }
}
