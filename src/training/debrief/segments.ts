import type { StepId } from '../../../flows/ids.ts'
import type { LaneItem, LaneRow } from '../../../seeds/practice/types.ts'

/** Why a row stands in a common stretch although the lanes differ in it. */
export type Note = 'order' | 'mine' | 'protocol'
export type DrawnRow = LaneRow & { note?: Note }

/** A stretch of the two lanes: together, or apart. */
export type Segment = {
  together: boolean
  /** Whether the lanes part here for the first time. */
  first: boolean
  rows: readonly DrawnRow[]
  mine: readonly LaneItem[]
  protocol: readonly LaneItem[]
}

/** Answers that no page waits for. */
const volunteered = /^(?:role|entry|when|exploitation)=/u

/** What one may do or leave on the path: asking, such answers, and what befalls, as a busy line. */
const isFree = ({ kind, key }: LaneItem): boolean =>
  kind === 'ask' || kind === 'event' || volunteered.test(key) || key.endsWith('.ATTEMPT')

/** Coming to a step again, like asking again, says nothing about the order of acts. */
const hasOrder = (item: LaneItem): boolean => !isFree(item) && item.kind !== 'step'

const signOf = ({ kind, key }: LaneItem): string => `${kind} ${key}`

/** What one lane did without an error; and of that what the alignment left without a partner. */
const doneIn = (rows: readonly LaneRow[], lane: 'mine' | 'protocol') => {
  const sound = rows.filter((row) => row[lane] && !row[lane].error)
  const signs = (of: readonly LaneRow[]) =>
    new Set(of.flatMap((row) => (row[lane] ? [signOf(row[lane])] : [])))
  return { all: signs(sound), alone: signs(sound.filter(({ same }) => !same)) }
}

/**
 * The rows as they are drawn. What both did is done together, whenever each of them did it: an
 * order that matters is an error of its own, and an act that is an error stays where it is.
 */
export const drawnRows = (rows: readonly LaneRow[]): readonly DrawnRow[] => {
  const [mine, protocol] = [doneIn(rows, 'mine'), doneIn(rows, 'protocol')]
  return rows.flatMap((row): DrawnRow[] => {
    if (row.same) return [row]
    if (row.mine) return [drawnMine(row, row.mine, protocol)]
    if (!row.protocol || mine.all.has(signOf(row.protocol))) return []
    if (volunteered.test(row.protocol.key)) return []
    return [isFree(row.protocol) ? { ...row, note: 'protocol' } : row]
  })
}

const drawnMine = (row: LaneRow, item: LaneItem, protocol: ReturnType<typeof doneIn>): DrawnRow => {
  if (item.error) return row
  if (protocol.all.has(signOf(item))) {
    const inOrder = !hasOrder(item) || !protocol.alone.has(signOf(item))
    return { mine: item, protocol: item, same: true, ...(!inOrder && { note: 'order' }) }
  }
  return isFree(item) ? { ...row, note: 'mine' } : row
}

const isParted = ({ same, mine, note }: DrawnRow): boolean =>
  Boolean(mine?.error) || (!same && !note)

/** Whether each row stands apart; what is free stays in the stretch in which it came. */
const standsApart = (rows: readonly DrawnRow[]): readonly boolean[] =>
  rows.map((_, index) => {
    const fixed = rows.slice(0, index + 1).findLast((row) => row.same || isParted(row))
    return fixed !== undefined && isParted(fixed)
  })

/** The rows of both lanes, gathered into stretches for drawing. */
export const segmentsOf = (found: readonly LaneRow[]): readonly Segment[] => {
  const rows = drawnRows(found)
  const apart = standsApart(rows)
  const cuts = rows.flatMap((_, index) => (apart[index] === apart[index - 1] ? [] : [index]))
  const first = apart.indexOf(true)
  return cuts.map((start, index) => {
    const part = rows.slice(start, cuts[index + 1] ?? rows.length)
    return {
      together: apart[start] === false,
      first: start === first,
      rows: part,
      mine: part.flatMap(({ mine }) => mine ?? []),
      protocol: part.flatMap(({ protocol }) => protocol ?? []),
    }
  })
}

/** The steps in which the two lanes part, each once: what a class's heat map counts. */
export const partedSteps = (rows: readonly LaneRow[]): readonly StepId[] => [
  ...new Set(
    drawnRows(rows)
      .filter(isParted)
      .flatMap(({ mine, protocol }) => {
        const item = mine ?? protocol
        return item && item.kind !== 'ask' && item.kind !== 'event' ? [item.step] : []
      }),
  ),
]
