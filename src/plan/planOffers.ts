import type { Because } from '../../content/offerRules.ts'
import { type Offer, offersFor } from '../../content/offers.ts'
import type { Memory } from '../../flows/memory.ts'
import { isMinor } from '../../flows/predicates.ts'
import { type View, viewOf } from '../../flows/view.ts'
import { withoutWishes } from './planChosen.ts'

/** Kept back to keep the patient safe, beside the services: paper, the phone, the chart. */
export type CarefulId = 'paper' | 'phone' | 'portal' | 'guardian-view'
export type Offered = {
  offered: readonly Offer[]
  /** Looked at and withheld for a reason of their own. */
  withheld: readonly Offer[]
  careful: readonly CarefulId[]
}

/** Offers and withholdings as they may be written down: no wish the patient volunteered follows from them. */
export const offeredOf = (memory: Memory): Offered => {
  const { offered, withheld } = offersFor(withoutWishes(memory), 'staff')
  return {
    offered,
    withheld: withheld.filter(({ because }) => because.some(({ id }) => telling.has(id))),
    careful: carefulOf(viewOf(memory)),
  }
}

/** Reasons worth a line; that a service answers nothing asked for goes without saying. */
const telling: ReadonlySet<Because['id']> = new Set([
  'too-young',
  'too-old',
  'other-kind-of-harm',
  'not-a-shelter-for-tonight',
  'never-by-default',
])

/** What was not said to be safe counts as not safe (PATHWAY 3: unsure acts as the careful value). */
const carefulOf = ({ facts }: View): CarefulId[] => {
  if (facts.concern === undefined || facts.concern === 'ruled-out') return []
  const guardian = isMinor(facts) && facts.guardianInvolved !== 'no'
  return [
    ...(facts.paper === 'safe' ? [] : (['paper'] as const)),
    ...(facts.phoneWatched === 'no' ? [] : (['phone'] as const)),
    ...(guardian ? (['guardian-view'] as const) : []),
    ...(!guardian && facts.recordAccess !== 'self-only' ? (['portal'] as const) : []),
  ]
}
