import type { JournalEvent } from '../../flows/journal.ts'
import type { Spot } from './explore.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import type { PropertyId } from './result.ts'

/** Looks at one reached spot: null when all is well, else what is wrong. `undefined`: not its matter. */
export type SpotCheck = {
  id: PropertyId
  look: (spot: Spot, p: Pathway) => string | null | undefined
}
/** Looks at one event that was let in. */
export type StepCheck = {
  id: PropertyId
  look: (before: Spot, event: JournalEvent, after: Spot, p: Pathway) => string | null | undefined
}

/** The watchers of an exploration: every spot and every step is looked at for every property. */
export const watch = (
  p: Pathway,
  ledger: Ledger,
  spotChecks: readonly SpotCheck[],
  stepChecks: readonly StepCheck[],
) => ({
  onSpot: (spot: Spot): void => {
    for (const { id, look } of spotChecks) {
      const fault = look(spot, p)
      if (fault !== undefined) ledger.spot(id, fault, spot.trail)
    }
  },
  onStep: (before: Spot, event: JournalEvent, after: Spot): void => {
    for (const { id, look } of stepChecks) {
      const fault = look(before, event, after, p)
      if (fault !== undefined) ledger.spot(id, fault, after.trail)
    }
  },
})
