import { dutyIds, dutyStatuses, endStateIds, stepIds } from '../../flows/ids.ts'
import { pathwayVersion } from '../../flows/journal.ts'
import { counterExample } from './counterExample.ts'
import { eventNeeds } from './eventKinds.ts'
import { Ledger, type LedgerNotes, type Need } from './ledger.ts'
import { type PartId, partIds, parts } from './parts.ts'
import { type Pathway, theirs } from './pathwayUnderProof.ts'
import { enumeratedIds, ProofResult, propertyIds, reductionIds } from './result.ts'

const ranAs = (id: PartId): string => `the part ${id} of the proof`
/** Goes through these parts of the proof and notes all that was looked at. */
export const runParts = (
  ids: readonly PartId[],
  p: Pathway = theirs,
  ledger = new Ledger(),
): Ledger => {
  for (const id of ids) {
    parts[id](p, ledger)
    ledger.see(ranAs(id))
  }
  return ledger
}

/** Each must be come by somewhere; an exam is accepted or not, there is nothing to decide. */
const reachable: readonly string[] = [
  ...stepIds,
  ...endStateIds,
  ...dutyIds.flatMap((duty) =>
    dutyStatuses
      .filter((status) => !(duty === 'examNotice' && status === 'undecided'))
      .map((status) => `${duty} ${status}`),
  ),
]

/** All that the parts together have to come by: the parts themselves, too. */
export const needed: readonly Need[] = [
  ...partIds.map((id) => ({ says: ranAs(id), oneOf: [ranAs(id)] })),
  ...reachable.map((thing) => ({ says: thing, oneOf: [thing] })),
  ...eventNeeds,
]

/**
 * All parts together. A part that did not run, a step, status, end, event or value that was never come
 * by, and a property that was never looked at, count as failures.
 * @param seconds how long the parts took
 */
export const conclude = (
  notes: readonly LedgerNotes[],
  seconds: number,
  checkedOn: string,
  p: Pathway = theirs,
): ProofResult => {
  const whole = new Ledger()
  for (const one of notes) whole.add(one)
  whole.need(...needed)
  const { missed } = whole
  whole.table(
    'SP-07',
    missed.length > 0 ? 'left out of the proof, or never reached by any walk' : null,
    () => missed,
  )
  return ProofResult.parse({
    pathwayVersion,
    checkedOn,
    seconds,
    states: whole.counted('states'),
    transitions: whole.counted('transitions'),
    enumerated: enumeratedIds.map((id) => ({ id, count: whole.counted(id) })),
    reductions: reductionIds.map((id) => ({ id, count: whole.counted(id) })),
    properties: propertyIds.map((id) => {
      const fault = whole.faultOf(id)
      const looked = whole.lookedAt(id)
      return {
        id,
        looked,
        holds: fault === null && looked > 0,
        counterExample: fault && counterExample(p, id, fault),
      }
    }),
  })
}
