import { factIds, sameValue } from '../../flows/facts.ts'
import { defaultSite } from '../../flows/site.ts'
import { listsOf } from './askedFacts.ts'
import { valuesOf } from './everyValue.ts'
import { type Plan, type Spot, spotOf, type Way } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { alone, calm, nobodyElse, startWith, type Told } from './startWith.ts'
import { happens, says } from './told.ts'

const flagged: Told = calm.map((told) =>
  told[0] === 'clinicalFlags' ? ['clinicalFlags', ['recent-sexual-assault']] : told,
)
const child: Told = [...calm, ['age', 17], ...alone, ['concern', 'uncertain'], ...nobodyElse]
const elder: Told = [
  ['age', 67],
  ['dependent', 'unsure'],
  ...flagged,
  ['assaultHoursAgo', 'unknown'],
  ...alone,
  ['concern', 'suspected'],
  ['when', 'past'],
  ...nobodyElse,
  ['rightsCard', 'given'],
]
const adult: Told = [
  ...calm,
  ['age', 30],
  ['dependent', 'no'],
  ...alone,
  ['concern', 'suspected'],
  ...nobodyElse,
  ['otherChildAtRisk', 'yes'],
  ['help', 'wants-options'],
  ['needs', ['em-food']],
]

const everyAnswer = ({ memory }: Spot): Way[] =>
  factIds.flatMap((fact) =>
    valuesOf(fact).flatMap((choice): Way[] => {
      if (choice.value === undefined) return []
      const inList = listsOf.has(fact) && choice.value !== 'none'
      const value = inList ? [choice.value] : choice.value
      const kept = memory.answered[fact]
      if (!kept) return [[says(fact, value)]]
      return sameValue(kept.value, value) ? [] : [[says(fact, value, 'changed')]]
    }),
  )

/** Every value of every fact, as the next thing said to each of these, and as the last before they left. */
export const eachValuePlans = (p: Pathway): Plan[] =>
  [null, child, elder, adult].map((facts) => {
    const start = facts ? startWith(p, facts) : spotOf(p, p.start(defaultSite))
    return {
      p,
      starts: [start],
      waysOn: (spot) => {
        if (spot.memory.lifecycle !== 'open') return []
        return spot.trail === start.trail ? everyAnswer(spot) : [[happens('PATIENT_LEFT')]]
      },
      // One answer away from the start, every spot is its own.
      keyOf: ({ trail }) => `${trail.length} ${JSON.stringify(trail.by)} ${trail.from?.id}`,
    }
  })
