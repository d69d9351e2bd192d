import { whatIfIds } from '../../flows/ids.ts'
import { type Plan, type Spot, type Way } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { alone, calm, exactly, startWith, type Told } from './startWith.ts'
import { decidesAll, happens, says } from './told.ts'

const assaulted: Told = calm.map((told) =>
  told[0] === 'clinicalFlags' ? ['clinicalFlags', ['recent-sexual-assault']] : told,
)
/** A talk from the first question to the last: a child’s, and that of an elder who was hurt. */
const talks: readonly Told[] = [
  [
    ...calm,
    ['age', 17],
    ...alone,
    ...([
      ['concern', 'uncertain'],
      ['guardianInvolved', 'no'],
      ['removalRisk', 'no'],
      ['otherChildAtRisk', 'no'],
      ['otherAdultAtRisk', 'no'],
      ['help', 'nothing-today'],
    ] as const),
  ],
  [
    ...assaulted,
    ...([
      ['age', 67],
      ['dependent', 'no'],
      ['assaultHoursAgo', 'unknown'],
    ] as const),
    ...alone,
    ...([
      ['concern', 'suspected'],
      ['when', 'past'],
      ['otherChildAtRisk', 'no'],
      ['otherAdultAtRisk', 'no'],
      ['careFacility', 'no'],
      ['rightsCard', 'given'],
      ['forensicExam', 'decline'],
      ['help', 'nothing-today'],
    ] as const),
  ],
]
/** What the page asks, as it was answered or will be: a page looked at again is answered again. */
const answers = (talk: Told, { view: { page, pending, pages } }: Spot): Way[] => {
  const shown = page.fact ?? pending[0]
  const asked = pages.length > 0 && shown ? [shown] : []
  return talk.filter(([fact]) => asked.includes(fact)).map(([fact, value]) => [says(fact, value)])
}
const cards: Way[] = whatIfIds.map((card) => [happens('WHAT_IF', { card })])
/** One after the other, as the talk goes on; it leads nowhere else. */
const lookedUp = ({ trail }: Spot): Way[] =>
  cards.filter((_, place) => place === trail.length % cards.length)
const moments: Way[] = [[happens('BACK')], [happens('GO_ON')], [happens('FINISH')]]

/** Back and forth through a whole talk, with a look at what to do at any page. */
export const leafingPlans = (p: Pathway): Plan[] =>
  talks.map((talk) => ({
    p,
    // What staff see and read is said at once: it stands on one page.
    starts: [
      startWith(
        p,
        talk.slice(
          0,
          talk.findIndex(([fact]) => fact === 'concern'),
        ),
      ),
    ],
    waysOn: (spot) => {
      if (spot.memory.lifecycle !== 'open') return cards
      const decided = spot.view.page.step === 'reports' ? [decidesAll(spot.view, 'owed')] : []
      return [...answers(talk, spot), ...moments, ...decided, ...lookedUp(spot)]
    },
    keyOf: exactly,
  }))
