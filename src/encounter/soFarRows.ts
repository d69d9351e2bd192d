import { type FactId, factIds } from '../../flows/facts.ts'
import type { LaneId } from '../../flows/ids.ts'
import { rows } from '../../flows/steps.ts'
import type { View } from '../../flows/view.ts'

export type SoFarRow =
  | { kind: 'answer'; fact: FactId }
  /** Answers of a lane that would tell the room what this is about. */
  | { kind: 'hidden'; lane: LaneId; facts: readonly FactId[] }

const quietLanes: readonly LaneId[] = ['now', 'prepare']
/** How it began and who sits here stand first: they change least, and the newest stay in sight. */
const first: readonly FactId[] = ['role', 'entry']

const laneOf = (fact: FactId): LaneId =>
  rows.find(({ asks, takes }) => asks.some((ask) => ask.fact === fact) || takes?.includes(fact))
    ?.lane ?? 'now'
const order = factIds
  .map((fact) => ({ fact, lane: laneOf(fact) }))
  .toSorted((a, b) => first.indexOf(b.fact) - first.indexOf(a.fact))

/** Every answer there is, in the order of the pathway; in the quiet display only those that tell nothing. */
export const soFarRows = ({ facts }: View, shown: boolean): readonly SoFarRow[] => {
  const known = order.filter(({ fact }) => facts[fact] !== undefined)
  const open = known.filter(({ lane }) => shown || quietLanes.includes(lane))
  const hidden = known.filter(({ lane }) => !shown && !quietLanes.includes(lane))
  const lanes = [...new Set(hidden.map(({ lane }) => lane))]
  return [
    ...open.map(({ fact }) => ({ kind: 'answer' as const, fact })),
    ...lanes.map((lane) => ({
      kind: 'hidden' as const,
      lane,
      facts: hidden.filter((row) => row.lane === lane).map(({ fact }) => fact),
    })),
  ]
}
