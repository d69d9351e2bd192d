import type { Because } from '../../content/offerRules.ts'
import { type Offer, offersFor } from '../../content/offers.ts'
import type { Memory } from '../../flows/memory.ts'
import { byNeed, type OfferGroup } from '../plan/byNeed.ts'
import { resourceHere } from '../site/resourceHere.ts'

/** What to offer the patient: first what is for everyone here, then each service once, under one need. */
export const offerGroups = (memory: Memory): readonly OfferGroup[] => {
  const offers = offersFor(memory, 'patient').offered.filter(({ id }) => !apart.includes(id))
  return byNeed(offers.toSorted(closestFirst))
}
/** Asked about on their own, or on every screen. */
const apart: readonly string[] = ['emergency-911', 'nhth']

const closestFirst = (a: Offer, b: Offer): number => distance(a) - distance(b)
const distance = ({ id, because }: Offer): number => {
  const resource = resourceHere(id)
  const close =
    because.some((reason) => forThem.has(reason.id)) || resource?.kind.includes('trafficking')
  return (close ? 0 : 2) + (resource?.status === 'confirmed' ? 0 : 1)
}
const forThem: ReadonlySet<Because['id']> = new Set([
  'every-survivor',
  'recent-assault',
  'asked-for',
  'age-fits',
])

/** How the patient may reach it by themselves: confirmed ways only, else staff connect them (PATHWAY 7). */
export const reachOf = (
  id: string,
  language: string,
): { number: string; keyword: string | null } | null => {
  const { phones = [], text = null } = resourceHere(id) ?? {}
  const phone = phones.find(({ status }) => status === 'confirmed')
  if (phone) return { number: phone.number, keyword: null }
  if (text?.status !== 'confirmed') return null
  const keyword = text.keywordIn[language] ?? text.keyword
  return keyword === null ? null : { number: text.number, keyword }
}

/** The ages a programme takes, where the patient's own is not known well enough. */
export const agesOf = ({ because }: Offer): Because | null =>
  because.find((reason) => reason.id === 'age-unknown') ?? null
