import type { Memory } from '../../flows/memory.ts'
import { endStateOf } from '../../flows/endStates.ts'
import type { EndStateId } from '../../flows/ids.ts'
import { viewOf } from '../../flows/view.ts'
import type { OwedDuty } from './planOwed.ts'

/** The state of things in one sentence; `count` is of what it names. */
export type Headline = {
  id: 'decide' | 'calls' | 'checks' | 'reports' | 'planned' | 'rest' | 'all-done' | EndStateId
  count: number
}

/** The first that holds: what is owed before what is done, and without a duty what the patient said. */
export const headlineOf = (memory: Memory, owed: readonly OwedDuty[]): Headline => {
  const calls = owed.flatMap((duty) => duty.calls)
  const reports = owed.filter(({ written }) => written !== null)
  const ladder = [
    { id: 'decide', count: owed.filter(({ status }) => status === 'undecided').length },
    { id: 'calls', count: calls.filter(({ taker }) => taker === null).length },
    { id: 'checks', count: calls.length },
    { id: 'reports', count: reports.filter(({ planned }) => planned === null).length },
    { id: 'planned', count: reports.length },
    { id: 'rest', count: owed.reduce((sum, { rest }) => sum + rest.length, 0) },
    { id: 'all-done', count: complete(memory) },
  ] as const
  return ladder.find(({ count }) => count > 0) ?? { id: endStateOf(memory), count: 0 }
}

const complete = (memory: Memory): number =>
  Object.values(viewOf(memory).duties).filter(({ status }) => status === 'complete').length
