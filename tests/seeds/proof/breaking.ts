import type { Facts } from '../../../flows/facts.ts'
import { dutyIds } from '../../../flows/ids.ts'
import type { JournalEvent } from '../../../flows/journal.ts'
import type { Known, Memory } from '../../../flows/memory.ts'
import { record } from '../../../flows/record.ts'
import type { State } from '../../../flows/replay.ts'
import type { Row } from '../../../flows/steps.ts'
import { Ledger } from '../../../seeds/proof/ledger.ts'
import type { PartId } from '../../../seeds/proof/parts.ts'
import { type Pathway, theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { runParts } from '../../../seeds/proof/proof.ts'
import type { PropertyId } from '../../../seeds/proof/result.ts'

/** The chart shows what the tables say of this memory. */
const shown = (state: State, context: Memory): State => {
  const { page, duties } = theirs.viewOf(context)
  const statuses = Object.fromEntries(dutyIds.map((id) => [id, duties[id].status]))
  const { emergency, lifecycle } = context
  const value = { conversation: page.step, emergency, duties: statuses, lifecycle }
  return Object.assign(Object.create(null), { context, value })
}
type Next = (from: Memory, event: JournalEvent) => Memory | null
/** A pathway that goes on from one moment to the next in another way. */
export const goingOn = (nextMemory: Next): Partial<Pathway> => ({
  nextMemory,
  step: (state, event) => shown(state, nextMemory(state.context, event) ?? state.context),
  refusalOf: (memory, event) => (nextMemory(memory, event) ? null : 'encounter-closed'),
})
/** As it is, but for what becomes of an event that was let in. */
export const afterwards = (
  change: (before: Memory, event: JournalEvent, after: Memory) => Memory,
) =>
  goingOn((from, event) => {
    const to = theirs.nextMemory(from, event)
    return to && change(from, event, to)
  })
/** As it is, but lets in what it would refuse for this reason. */
export const lettingIn = (reason: string) =>
  goingOn((from, event) =>
    theirs.refusalOf(from, event) === reason ? record(from, event) : theirs.nextMemory(from, event),
  )
/** With another row in the place of the one of the same name. */
export const withRow = (id: Row['id'], change: Partial<Row>): Partial<Pathway> => {
  const rows = theirs.rows.map((row) => (row.id === id ? { ...row, ...change } : row))
  return { rows, start: (site) => theirs.start(site, rows) }
}
class Mistaken implements ProxyHandler<Facts> {
  private readonly fact: string
  private readonly from: unknown
  private readonly to: unknown
  constructor(fact: string, from: unknown, to: unknown) {
    this.fact = fact
    this.from = from
    this.to = to
  }
  get(facts: Facts, key: string | symbol): unknown {
    const value: unknown = Reflect.get(facts, key)
    return key === this.fact && value === this.from ? this.to : value
  }
}
/** The same knowledge, with one value of a fact taken for another. */
export const taking = (known: Known, fact: keyof Facts, from: unknown, to: unknown): Known => {
  const facts = new Proxy(known.facts, new Mistaken(fact, from, to))
  return Object.create(known, { facts: { value: facts } })
}

class Caught extends Error {}
/** What the proof finds wrong with a broken pathway, of this one property; null when it finds nothing. */
export const caught = (id: PropertyId, part: PartId, pieces: Partial<Pathway>): string | null => {
  const ledger = new Ledger((failed) => {
    if (failed === id) throw new Caught()
  })
  try {
    runParts([part], { ...theirs, ...pieces }, ledger)
  } catch (fault) {
    if (!(fault instanceof Caught)) throw fault
  }
  return ledger.faultOf(id)?.says ?? null
}

const whole = new Map<PartId, Ledger>()
/** The pathway as it is, looked at in the same way. */
export const intact = (id: PropertyId, part: PartId) => {
  const ledger = whole.get(part) ?? runParts([part])
  whole.set(part, ledger)
  return { looked: ledger.lookedAt(id), fault: ledger.faultOf(id)?.says ?? null }
}
