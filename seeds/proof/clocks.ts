import { type DutyId, dutyIds } from '../../flows/ids.ts'
import { type JournalEvent, t0Reasons } from '../../flows/journal.ts'
import { type Plan, type Spot, type Way } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { calm, exactly, startWith, type Told } from './startWith.ts'
import { does, happens, momentOf, says } from './told.ts'

const others: Told = [
  ['otherChildAtRisk', 'yes'],
  ['otherAdultAtRisk', 'yes'],
]
type Scene = { facts: Told; acts: readonly JournalEvent[] }
const scenes: readonly Scene[] = [
  {
    facts: [...calm, ['age', 16], ['concern', 'suspected'], ...others],
    acts: [does('childReport', 'call-registry'), says('concern', 'disclosed', 'changed')],
  },
  {
    facts: [
      ...calm.filter(([fact]) => fact !== 'injury'),
      ...([
        ['injury', 'assault'],
        ['age', 67],
        ['dependent', 'no'],
        ['concern', 'suspected'],
        ['when', 'current'],
      ] as const),
    ],
    acts: [does('elderDependentReport', 'call-aps'), says('when', 'unsure', 'changed')],
  },
]
/** Before the visit began, while it was going on, and after what is now. */
const moments = ['2026-03-06T20:10:00-08:00', momentOf(9), '2026-03-08T20:10:00-08:00']
/** Earlier and later, for every reason that can be given. */
const sets = (duty: DutyId, { memory }: Spot): Way[] =>
  t0Reasons.flatMap((reason) =>
    moments
      .filter((t0) => memory.t0[duty] !== t0)
      .map((t0) => [happens('SET_T0', { duty, t0, reason })]),
  )
const once = ({ memory }: Spot, event: JournalEvent): boolean =>
  event.type !== 'DONE' || memory.acts.length === 0
const ends: readonly Way[] = [
  [happens('PATIENT_LEFT')],
  [happens('HAND_OVER', { to: 'the day nurse' })],
]

/** The start of each clock, set earlier and later, between a call, a change and the end. */
export const clocksPlans = (p: Pathway): Plan[] =>
  scenes.flatMap(({ facts, acts }) => {
    const start = startWith(p, facts)
    return dutyIds
      .filter((duty) => start.view.duties[duty].status === 'owed')
      .map((duty) => ({
        p,
        starts: [start],
        waysOn: (spot) => [
          ...sets(duty, spot),
          ...acts.filter((act) => once(spot, act)).map((act) => [act]),
          ...ends,
        ],
        // Here it matters when a clock began.
        keyOf: (spot) => `${spot.memory.t0[duty]} ${exactly(spot)}`,
      }))
  })
