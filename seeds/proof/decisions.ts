import { sameValue } from '../../flows/facts.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import { decisionScenes } from './decisionScenes.ts'
import { type Plan, type Spot, type Way } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { exactly, startWith, type Told } from './startWith.ts'
import { decides, everyDecision, happens, says } from './told.ts'

const answers = ({ memory }: Spot, changing: Told): Way[] =>
  changing.flatMap(([fact, value]): Way[] => {
    const kept = memory.answered[fact]
    if (!kept) return [[says(fact, value)]]
    return sameValue(kept.value, value) ? [] : [[says(fact, value, 'changed')]]
  })
const undecided = ({ view }: Spot) =>
  dutyIds.filter((duty) => view.duties[duty].status === 'undecided')
const plain = new Set(dutyIds.flatMap((duty) => [decides(duty, 'notOwed'), decides(duty, 'owed')]))
/** Decided as it should be, so that what comes after can be followed further. */
const plainly = (spot: Spot): Way[] =>
  undecided(spot).flatMap((duty) => [[decides(duty, 'notOwed')], [decides(duty, 'owed')]])
const inEveryWay = (spot: Spot): Way[] =>
  undecided(spot).flatMap((duty) => everyDecision(duty).map((event) => [event]))

export const nothingHere: readonly JournalEvent[] = [
  happens('NOTHING_HERE'),
  ...(['none-of-these', 'one-or-more', 'unsure'] as const).map((ruledOutCheck) =>
    happens('NOTHING_HERE', { ruledOutCheck }),
  ),
]
const leaving: readonly Way[] = [happens('PATIENT_LEFT'), happens('FINISH'), ...nothingHere].map(
  (event) => [event],
)
/** A decision, two changes of what it rested on, and another decision. */
const furthest = 4

/** Every way to decide, and every change of what was decided on, one after the other. */
export const decisionsPlans = (p: Pathway): Plan[] =>
  decisionScenes.map(({ facts, changing, site }) => {
    const start = startWith(p, facts, site)
    return {
      p,
      starts: [start],
      waysOn: (spot) => {
        const far = spot.trail.length - start.trail.length
        if (spot.memory.lifecycle !== 'open' || far >= furthest) return []
        const [by] = spot.trail.by
        if (far > 0 && by?.type === 'DECIDE' && !plain.has(by)) return leaving
        if (spot.memory.decisions.length > 1) return leaving
        const first = far === 0 ? inEveryWay(spot) : []
        return [...plainly(spot), ...first, ...answers(spot, changing), ...leaving]
      },
      keyOf: (spot) => `${spot.trail.length} ${exactly(spot)}`,
    }
  })
