import type { JournalEvent } from '../../../flows/journal.ts'
import { pageKey } from '../../../flows/view.ts'
import { spotChecks } from '../../../seeds/proof/again.ts'
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

/** What stands on a spot beside its page: services in both views, guidance, words to say, codes. */
export const bringsAt = (p: Pathway, { memory, view }: Spot): readonly unknown[] => [
  p.offersFor(memory, 'staff'),
  p.offersFor(memory, 'patient'),
  p.guidanceFor(memory),
  p.scriptsFor(view, view.page).map(({ id }) => id),
  p.codesFor(memory),
  p.carefulOf(view.facts),
]
/** What can be seen of a spot, and where each way on leads: the same page, mode, end and onward spots. */
const outlook = ({ p, waysOn, keyOf }: Plan, spot: Spot, fully: boolean): string => {
  const { view, memory } = spot
  const ways = waysOn(spot).map((way) => {
    const next = reached(p, spot, way)
    return `${[...new Set(way.map(nameOf))].join()} > ${next && keyOf(next)}`
  })
  return JSON.stringify([
    [pageKey(view.page), view.mode, memory.lifecycle, memory.emergency === 'active'],
    memory.lifecycle === 'open' ? null : p.endStateOf(memory),
    ways.toSorted(),
    fully ? bringsAt(p, spot) : null,
  ])
}

/**
 * Walks a plan and compares every spot that was taken for one reached before with that one. Gives
 * the number of comparisons, and the paths to those that are not alike.
 * @param fully what is offered, shown, said and coded has to be the same too; else these checks look
 * at each of the two on its own
 */
export const compareMerged = (plan: Plan, fully: boolean) => {
  const kept = new Map<string, { spot: Spot; sees: string | null }>()
  const different: string[] = []
  let compared = 0
  const keyOf = (spot: Spot): string => {
    const key = plan.keyOf(spot)
    const first = kept.get(key)
    if (!first) kept.set(key, { spot, sees: null })
    else {
      compared += 1
      first.sees ??= outlook(plan, first.spot, fully)
      const apart = outlook(plan, spot, fully) !== first.sees
      if (apart || (!fully && faulty(plan.p, spot)))
        different.push(journalOf(spot.trail).map(inWords).join(', '))
    }
    return key
  }
  explore({ ...plan, keyOf }, {})
  return { compared, different }
}

/** Offers and words differ with facts that no step looks at: these are looked at in every spot. */
const offersAndWords = spotChecks.filter(({ id }) => id === 'SP-11' || id === 'SP-13')
const faulty = (p: Pathway, spot: Spot): boolean =>
  offersAndWords.some(({ look }) => typeof look(spot, p) === 'string')
