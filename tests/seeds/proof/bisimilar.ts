import type { JournalEvent } from '../../../flows/journal.ts'
import { pageKey } from '../../../flows/view.ts'
import { inWords } from '../../../seeds/proof/counterExample.ts'
import {
  explore,
  journalOf,
  oneOn,
  type Plan,
  type Spot,
  type Way,
} from '../../../seeds/proof/explore.ts'
import type { Pathway } from '../../../seeds/proof/pathwayUnderProof.ts'

/** Deciding all that is undecided is one way on, however many decisions that are. */
const nameOf = (event: JournalEvent): string => {
  if (event.type === 'DECIDE') return `decide all ${event.decision}`
  return 'value' in event ? `${event.type} ${JSON.stringify(event.value)}` : inWords(event)
}
const reached = (p: Pathway, from: Spot, way: Way): Spot | null =>
  way.reduce<Spot | null>((at, event) => at && oneOn(p, at, event), from)

/** What can be seen of a spot, and where each way on leads: the same page, mode, end and onward spots. */
const outlook = ({ p, waysOn, keyOf }: Plan, spot: Spot): string => {
  const { view, memory } = spot
  const ways = waysOn(spot).map((way) => {
    const next = reached(p, spot, way)
    return `${[...new Set(way.map(nameOf))].join()} > ${next && keyOf(next)}`
  })
  return JSON.stringify([
    [pageKey(view.page), view.mode, memory.lifecycle, memory.emergency === 'active'],
    memory.lifecycle === 'open' ? null : p.endStateOf(memory),
    ways.toSorted(),
  ])
}

/**
 * Walks a plan and compares every spot that was taken for one reached before with that one. Gives
 * the number of comparisons, and the paths to those that are not alike.
 */
export const compareMerged = (plan: Plan) => {
  const kept = new Map<string, { spot: Spot; sees: string | null }>()
  const different: string[] = []
  let compared = 0
  const keyOf = (spot: Spot): string => {
    const key = plan.keyOf(spot)
    const first = kept.get(key)
    if (!first) kept.set(key, { spot, sees: null })
    else {
      compared += 1
      first.sees ??= outlook(plan, first.spot)
      if (outlook(plan, spot) !== first.sees)
        different.push(journalOf(spot.trail).map(inWords).join(', '))
    }
    return key
  }
  explore({ ...plan, keyOf }, {})
  return { compared, different }
}
