import type { LaneItem } from '../../../seeds/practice/types.ts'

/** A page the learner came to, and what they did there, the latest first. */
export type Visit = { page: LaneItem; items: readonly LaneItem[] }

/** A lane as visits to pages, the latest first. */
export const visitsOf = (lane: readonly LaneItem[]): readonly Visit[] => {
  const starts = lane.flatMap(({ kind }, index) => (kind === 'step' ? [index] : []))
  const visits = starts.flatMap((start, index) => {
    const [page, ...items] = lane.slice(start, starts[index + 1])
    const latest = items.toReversed().toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    return page ? [{ page, items: latest }] : []
  })
  return visits.toReversed()
}
