import { type FactId, sameValue } from '../../flows/facts.ts'
import type { Basis } from '../../flows/journal.ts'
import { type Plan, type Spot, type Way } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { exactly, startWith, type Told } from './startWith.ts'
import { happens, says } from './told.ts'

const rsa = 'recent-sexual-assault'
type Moods = readonly (readonly [FactId, readonly unknown[]])[]
const seen: Told = [
  ['danger', 'none'],
  ['interpreter', 'not-needed'],
  ['injury', 'assault'],
  ['clinicalFlags', [rsa]],
  ['assaultHoursAgo', 'unknown'],
  ['custody', 'none'],
  ['concern', 'suspected'],
  ['exploitation', 'unsure'],
  ['otherChildAtRisk', 'yes'],
  ['otherChildren', 1],
  ['otherAdultAtRisk', 'yes'],
  ['careFacility', 'no'],
  ['rightsCard', 'kept-for-later'],
]
/** Somebody for whom every duty of their age stands, and what may become of the room around them. */
const arrivals: readonly { facts: Told; moods: Moods; bases: readonly Basis[] }[] = [
  {
    facts: [...seen, ['age', 16], ['permission', 'yes']],
    moods: [
      ['privacy', ['alone', 'not-yet', 'companion-stays']],
      ['interpreter', ['not-needed', 'not-yet', 'unavailable']],
      ['limitsExplained', ['yes', 'not-possible']],
    ],
    bases: ['changed', 'entered-wrongly'],
  },
  {
    facts: [...seen, ['age', 67], ['dependent', 'no'], ['when', 'current']],
    moods: [
      ['privacy', ['alone', 'not-yet', 'companion-stays']],
      ['interpreter', ['not-needed', 'unavailable']],
      ['limitsExplained', ['yes', 'not-possible']],
      ['permission', ['yes', 'declined']],
    ],
    bases: ['changed'],
  },
]
const mood = ({ memory }: Spot, moods: Moods, bases: readonly Basis[]): Way[] =>
  moods.flatMap(([fact, values]) =>
    values.flatMap((value): Way[] => {
      const kept = memory.answered[fact]
      if (!kept) return [[says(fact, value)]]
      return sameValue(kept.value, value) ? [] : bases.map((basis) => [says(fact, value, basis)])
    }),
  )
const onward = ({ view: { page } }: Spot): Way[] =>
  page.step === 'make-privacy' ? [[happens('GO_ON')]] : []

/** Everything that may happen to privacy, language, limits, permission and capacity, at any time. */
export const roomPlans = (p: Pathway): Plan[] =>
  arrivals.map(({ facts, moods, bases }) => ({
    p,
    starts: [startWith(p, facts)],
    waysOn: (spot) => [...mood(spot, moods, bases), ...onward(spot)],
    keyOf: exactly,
  }))
