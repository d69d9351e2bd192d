import { allStepChecks, spotChecks } from './again.ts'
import { watch } from './check.ts'
import { kindsOf } from './eventKinds.ts'
import { explore, type Plan } from './explore.ts'
import type { Ledger } from './ledger.ts'
import { Reach } from './reach.ts'
import type { EnumeratedId, ReductionId } from './result.ts'
import { walkedValues } from './values.ts'

type Whole = {
  states: EnumeratedId
  alike: ReductionId
  leadsOut?: 'SP-07' | 'SP-16'
  endsSoon?: boolean
}

/** Walks through the plans one after the other and looks at every spot, every step and the whole. */
export const walkPlans = (
  ledger: Ledger,
  plans: readonly Plan[],
  { states, alike, leadsOut, endsSoon = false }: Whole,
): void => {
  for (const plan of plans) {
    const { onSpot, onStep } = watch(plan.p, ledger, spotChecks, allStepChecks)
    const reach = new Reach(plan.p, ledger)
    const exploration = explore(plan, {
      onStep: (before, event, after) => {
        ledger.see(...walkedValues(event), ...kindsOf(event))
        onStep(before, event, after)
      },
      onSpot: (spot) => {
        onSpot(spot)
        reach.mark(spot)
      },
    })
    if (leadsOut) reach.leadsOut(leadsOut, exploration)
    if (endsSoon) reach.endsSoon(exploration)
    const { spots, ways, transitions } = exploration
    ledger.count(states, spots.length)
    ledger.count('states', spots.length)
    ledger.count('transitions', transitions)
    ledger.count(alike, ways.length + plan.starts.length - spots.length)
  }
}
