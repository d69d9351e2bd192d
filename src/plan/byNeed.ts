import type { Need } from '../../content/offerRules.ts'
import type { Offer } from '../../content/offers.ts'
import { needs } from '../../flows/facts.ts'

/** `need` is null for what is offered whatever they named. */
export type OfferGroup = { need: Need | null; offers: readonly Offer[] }

/** A shelter stands under shelter, though it gives safety too: the plainest need first. */
const plainestFirst: readonly Need[] = [
  'em-shelter',
  'em-food',
  'em-substance-use',
  'em-legal',
  'lt-legal',
  'em-medical',
  'lt-housing',
  'mt-transport',
  'mt-ongoing-care',
  'lt-ongoing-care',
  'mt-systems',
  'mt-emotional-support',
  'em-safety',
]

/** Services under the need they answer, each once; first what is for every visit like this. */
export const byNeed = (offers: readonly Offer[]): readonly OfferGroup[] =>
  [null, ...needs]
    .map((need) => ({ need, offers: offers.filter((offer) => needOf(offer) === need) }))
    .filter((group) => group.offers.length > 0)

const needOf = ({ because }: Offer): Need | null => {
  const named = because.flatMap((reason) => (reason.id === 'need' ? [reason.need] : []))
  return plainestFirst.find((need) => named.includes(need)) ?? null
}
