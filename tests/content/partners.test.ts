import { expect, test } from 'vitest'
import { needs } from '../../flows/facts.ts'
import en from '../../content/en/partners.json' with { type: 'json' }
import es from '../../content/es/partners.json' with { type: 'json' }
import { PartnerWords, partnerTypes } from '../../content/partners.ts'

const words = { en: PartnerWords.parse(en), es: PartnerWords.parse(es) }
const between = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `NH-${String(from + at).padStart(3, '0')}`)

/** The services of the partner guide, as the checklist of the founding documents numbers them. */
const guide = [
  ['health-care', between(6, 15)],
  ['legal-aid', between(20, 27)],
  ['community-based', between(32, 38)],
  ['social-services', between(41, 45)],
  ['public-health', between(48, 51)],
  ['law-enforcement', between(55, 58)],
  ['survivors', between(60, 64)],
  ['behavioral-health', between(71, 77)],
  ['school-based', between(83, 95)],
]

test('the nine partners offer every service of the guide, in its order', () => {
  const offered = partnerTypes.partners.map(({ id, items }) => [id, items.map((item) => item.id)])
  expect(offered).toEqual(guide)
})

test('the needs are the six of an emergency, the four of the coming weeks and the three of later', () => {
  expect(partnerTypes.needs.map(({ id }) => id)).toEqual([...needs])
  expect(partnerTypes.needs.map(({ item }) => item)).toEqual(between(99, 111))
  const inTier = (tier: string) => partnerTypes.needs.filter((need) => need.tier === tier).length
  expect(['emergency', 'medium', 'long'].map(inTier)).toEqual([6, 4, 3])
})

test.each(Object.entries(words))('in %s every partner, service and need has its words', (_, it) => {
  const items = partnerTypes.partners.flatMap((partner) => partner.items.map(({ id }) => id))
  const named = [...items, ...partnerTypes.needs.map(({ item }) => item)]
  expect(Object.keys(it.items).toSorted()).toEqual(named.toSorted())
  expect(Object.keys(it.partners)).toEqual(partnerTypes.partners.map(({ id }) => id))
})

test('housing is for later: it is not the shelter of tonight', () => {
  const community = partnerTypes.partners.find(({ id }) => id === 'community-based')
  expect(community?.items.find(({ id }) => id === 'NH-035')?.tiers).toEqual(['long'])
})
