import type { StepId } from '../../../flows/ids.ts'
import type { LaneItem, LaneRow } from '../../../seeds/practice/types.ts'

/** A stretch of the two lanes: together, or apart. */
export type Segment = {
  together: boolean
  /** Whether the lanes part here for the first time. */
  first: boolean
  mine: readonly LaneItem[]
  protocol: readonly LaneItem[]
}

/** Answers that no page waits for, and what befalls: when they came says nothing about the path. */
const volunteered = /^(?:role|entry|when|exploitation)=/u
const isFree = ({ kind, key, error }: LaneItem): boolean =>
  error === null && (kind === 'ask' || kind === 'event' || volunteered.test(key))

/** The rows as they are drawn: what both did, but at another time, counts as done together. */
export const drawnRows = (rows: readonly LaneRow[]): readonly LaneRow[] => {
  const keysOf = (lane: 'mine' | 'protocol') =>
    new Set(rows.map((row) => `${row[lane]?.kind} ${row[lane]?.key}`))
  const both = { mine: keysOf('mine'), protocol: keysOf('protocol') }
  return rows.flatMap((row): LaneRow[] => {
    const item = row.mine ?? row.protocol
    if (row.same || !item || !isFree(item)) return [row]
    const other = row.mine ? both.protocol : both.mine
    const shared = other.has(`${item.kind} ${item.key}`)
    if (row.mine) return [shared ? { mine: item, protocol: item, same: true } : row]
    return shared || item.key.startsWith('role=') ? [] : [row]
  })
}

const isTogether = ({ same, mine }: LaneRow): boolean => same && !mine?.error

const isFreeRow = ({ mine, protocol }: LaneRow): boolean => {
  const item = mine ?? protocol
  return item !== null && isFree(item)
}

/** The rows of both lanes, gathered into stretches for drawing. */
export const segmentsOf = (found: readonly LaneRow[]): readonly Segment[] => {
  const rows = drawnRows(found)
  const firstDivergence = rows.findIndex(
    (row) => !isTogether(row) && (row.mine?.error || !isFreeRow(row)),
  )
  const cuts = rows.flatMap((row, index) => {
    const before = rows[index - 1]
    return !before || isTogether(before) !== isTogether(row) ? [index] : []
  })
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? rows.length
    const part = rows.slice(start, end)
    const holds = firstDivergence >= start && firstDivergence < end
    return {
      together: part[0] !== undefined && isTogether(part[0]),
      first: holds,
      mine: part.flatMap(({ mine }) => mine ?? []),
      protocol: part.flatMap(({ protocol }) => protocol ?? []),
    }
  })
}

/** The steps in which the two lanes part, each once: what a class's heat map counts. */
export const partedSteps = (rows: readonly LaneRow[]): readonly StepId[] => [
  ...new Set(
    drawnRows(rows)
      .filter((row) => !isTogether(row))
      .flatMap(({ mine, protocol }) => {
        const item = mine ?? protocol
        return item && item.kind !== 'ask' && item.kind !== 'event' ? [item.step] : []
      }),
  ),
]
