import type { JournalEvent } from '../../flows/journal.ts'
import type { SitePolicy } from '../../flows/site.ts'
import { mirrors } from './chart.ts'
import type { SpotCheck, StepCheck } from './check.ts'
import { dutyChecks } from './dutyChecks.ts'
import { endChecks } from './endChecks.ts'
import { factSpotChecks } from './factChecks.ts'
import { oneOn, type Spot, spotOf } from './explore.ts'
import { offerSpotChecks, offerStepChecks } from './offerChecks.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import type { PropertyId } from './result.ts'
import { roomChecks } from './roomChecks.ts'
import { stepChecks } from './stepChecks.ts'

export const spotChecks: readonly SpotCheck[] = [
  ...dutyChecks,
  ...roomChecks,
  ...endChecks,
  ...factSpotChecks,
  ...offerSpotChecks,
]
export const allStepChecks: readonly StepCheck[] = [mirrors, ...stepChecks, ...offerStepChecks]

export type Broken = { id: PropertyId; says: string; length: number }

/** Goes through a journal once more and gives the first thing that does not hold, or null. */
export const firstBroken = (
  p: Pathway,
  site: SitePolicy,
  journal: readonly JournalEvent[],
  only: PropertyId | null = null,
): Broken | null => {
  let spot: Spot = spotOf(p, p.start(site))
  const wanted = ({ id }: { id: PropertyId }) => only === null || id === only
  const here = (found: string | null | undefined, id: PropertyId): Broken | null =>
    typeof found === 'string' ? { id, says: found, length: spot.trail.length } : null
  for (const event of [null, ...journal]) {
    if (event) {
      const next = oneOn(p, spot, event)
      if (!next) continue
      const before = spot
      spot = next
      for (const { id, look } of allStepChecks.filter(wanted)) {
        const broken = here(look(before, event, next, p), id)
        if (broken) return broken
      }
    }
    for (const { id, look } of spotChecks.filter(wanted)) {
      const broken = here(look(spot, p), id)
      if (broken) return broken
    }
  }
  return null
}

/** Leaves out event after event as long as the same property still does not hold. */
export const shortened = (
  p: Pathway,
  site: SitePolicy,
  journal: readonly JournalEvent[],
  id: PropertyId,
): readonly JournalEvent[] => {
  const fails = (events: readonly JournalEvent[]) => firstBroken(p, site, events, id) !== null
  if (!fails(journal)) return journal
  let kept = [...journal]
  for (let place = kept.length - 1; place >= 0; place -= 1) {
    const without = kept.toSpliced(place, 1)
    if (fails(without)) kept = without
  }
  return kept
}
