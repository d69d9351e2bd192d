import { factIds } from '../../flows/facts.ts'
import type { AnswerEvent } from '../../flows/journal.ts'
import { isCall } from '../../flows/tasks.ts'
import type { ErrorId } from '../scenarioTypes.ts'
import type { RunEvent } from './practiceJournal.ts'
import { type Run, stepOf } from './run.ts'
import type { LaneItem, LaneRow } from './types.ts'

const kinds = ['step', 'event', 'deed', 'ask', 'answer', 'call', 'act', 'end'] as const
const ends: readonly string[] = [
  'FINISH',
  'NOTHING_HERE',
  'PATIENT_LEFT',
  'HAND_OVER',
  'RESPONDERS_TOOK_OVER',
]
const acts: readonly string[] = ['EMERGENCY', 'EMERGENCY_OVER', 'COMPANION_BACK', 'REPORT_NOW']

type Sign = Pick<LaneItem, 'kind' | 'key'>

/** What one event is in a lane; null for leafing about. */
const signOf = (event: RunEvent): Sign | null => {
  if (event.type === 'PRACTICE.ASK')
    return { kind: 'ask', key: `${event.topic}.${event.of}.${event.through}` }
  if (event.type === 'PRACTICE.DO') return { kind: 'deed', key: event.deed }
  if (event.type === 'PRACTICE.HAPPENS') return { kind: 'event', key: event.event }
  if ('fact' in event && 'value' in event)
    return { kind: 'answer', key: `${event.fact}=${said(event.value)}` }
  if (event.type === 'DECIDE') return { kind: 'act', key: `${event.duty}.decide` }
  if (event.type === 'DONE' || event.type === 'ATTEMPT' || event.type === 'TAKE_OVER')
    return callSign(event)
  if (ends.includes(event.type)) return { kind: 'end', key: event.type }
  return acts.includes(event.type) ? { kind: 'act', key: event.type } : null
}
const callSign = ({
  type,
  duty,
  task,
}: Extract<RunEvent, { type: 'DONE' | 'ATTEMPT' | 'TAKE_OVER' }>): Sign =>
  type === 'DONE'
    ? { kind: isCall(task) ? 'call' : 'act', key: `${duty}.${task}` }
    : { kind: 'act', key: `${duty}.${task}.${type}` }

const said = (value: AnswerEvent['value']): string =>
  Array.isArray(value)
    ? value.map(String).toSorted().join('+')
    : typeof value === 'object'
      ? JSON.stringify(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
      : String(value)

/**
 * What was done, step by step. Within one visit to a step the order of answers does not matter, so
 * they stand in the order of the facts; calls and acts keep their own order.
 * @param errorAt the error that a moment of the run is, by its place
 */
export const laneOf = (run: Run, errorAt: ReadonlyMap<number, ErrorId>): LaneItem[] => {
  const visits: LaneItem[][] = []
  for (const [index, { event, before }] of run.moments.entries()) {
    const step = stepOf(before)
    const visit = visits.at(-1)
    if (visit?.[0]?.step !== step)
      visits.push([{ kind: 'step', key: step, step, at: event.at, error: null }])
    const sign = signOf(event)
    if (sign)
      visits.at(-1)?.push({ ...sign, step, at: event.at, error: errorAt.get(index) ?? null })
  }
  return visits.flatMap((visit) => visit.toSorted((a, b) => rank(a) - rank(b)))
}
const rank = ({ kind, key }: LaneItem): number => {
  const fact = kind === 'answer' ? factIds.findIndex((id) => key.startsWith(`${id}=`)) : 0
  return Math.min(kinds.indexOf(kind), kinds.indexOf('call')) * 1000 + fact
}

/** Both lanes side by side, by their longest common course. */
export const alignLanes = (mine: readonly LaneItem[], protocol: readonly LaneItem[]): LaneRow[] => {
  const length = commonLengths(mine, protocol)
  const rows: LaneRow[] = []
  let [i, j] = [0, 0]
  while (i < mine.length || j < protocol.length) {
    const [left, right] = [mine[i] ?? null, protocol[j] ?? null]
    if (left && right && isSame(left, right)) {
      rows.push({ mine: left, protocol: right, same: true })
      i += 1
      j += 1
    } else if (left && (!right || (length[i + 1]?.[j] ?? 0) >= (length[i]?.[j + 1] ?? 0))) {
      rows.push({ mine: left, protocol: null, same: false })
      i += 1
    } else {
      rows.push({ mine: null, protocol: right, same: false })
      j += 1
    }
  }
  return rows
}

const isSame = (a: LaneItem, b: LaneItem): boolean => a.kind === b.kind && a.key === b.key

const commonLengths = (a: readonly LaneItem[], b: readonly LaneItem[]): number[][] => {
  const length = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  )
  for (const [i, left] of [...a.entries()].toReversed())
    for (const [j, right] of [...b.entries()].toReversed()) {
      const row = length[i] ?? []
      row[j] = isSame(left, right)
        ? (length[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(length[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return length
}

/** What a learner may do in any order, or leave, without leaving the path: asking, and what befalls. */
const free: readonly LaneItem['kind'][] = ['ask', 'event']

/** The first row in which the lanes part, or null. */
export const divergenceOf = (rows: readonly LaneRow[]): number | null => {
  const index = rows.findIndex(({ mine, protocol, same }) => {
    const item = mine ?? protocol
    return mine?.error || (!same && item !== null && !free.includes(item.kind))
  })
  return index < 0 ? null : index
}
