import type { Because } from '../../content/offerRules.ts'
import { type Offer, offersFor } from '../../content/offers.ts'
import { type CarefulId, carefulOf } from '../../content/paperRules.ts'
import type { Memory } from '../../flows/memory.ts'
import { viewOf } from '../../flows/view.ts'
import { withoutWishes } from './planChosen.ts'

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
    careful: carefulOf(viewOf(memory).facts),
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
