import type { JournalEvent } from '../../flows/journal.ts'
import { defaultSite, type SitePolicy } from '../../flows/site.ts'
import { journalOf, type Trail } from './explore.ts'
import { type EnumeratedId, type PropertyId, propertyIds, type ReductionId } from './result.ts'

/** Where a property does not hold: in words, and as the events that lead there where there are any. */
export type Fault = {
  says: string
  where: readonly string[]
  journal: readonly JournalEvent[] | null
  site: SitePolicy
}
export type Counted = EnumeratedId | ReductionId | 'states' | 'transitions'
/** Something that the proof has to come by: one of these at least. */
export type Need = { says: string; oneOf: readonly string[] }

export type LedgerNotes = {
  looked: readonly (readonly [PropertyId, number])[]
  faults: readonly (readonly [PropertyId, Fault])[]
  counts: readonly (readonly [Counted, number])[]
  seen: readonly string[]
  needs: readonly Need[]
}

/** Counts what was looked at for each property, and keeps a fault of each, a shortest one. */
export class Ledger {
  private readonly looked = new Map<PropertyId, number>(propertyIds.map((id) => [id, 0]))
  private readonly faults = new Map<PropertyId, Fault>()
  private readonly counts = new Map<Counted, number>()
  private readonly seen = new Set<string>()
  private readonly needs: Need[] = []
  private readonly onFault: (id: PropertyId) => void

  constructor(onFault: (id: PropertyId) => void = () => undefined) {
    this.onFault = onFault
  }
  /** Notes a look at a reached spot or step; `fault` says what is wrong, or is null. */
  spot(id: PropertyId, fault: string | null, trail: Trail): void {
    this.looked.set(id, this.lookedAt(id) + 1)
    if (fault === null) return
    this.fail(id, { says: fault, where: [], journal: journalOf(trail), site: trail.site })
  }
  /** Notes a look at one combination of a table. */
  table(id: PropertyId, fault: string | null, where: () => readonly string[]): void {
    this.looked.set(id, this.lookedAt(id) + 1)
    if (fault === null) return
    this.fail(id, { says: fault, where: where(), journal: null, site: defaultSite })
  }
  see(...things: readonly string[]): void {
    for (const thing of things) this.seen.add(thing)
  }
  /** Nothing of this kind may be left out: said where it is known, looked at when all is done. */
  need(...needs: readonly Need[]): void {
    this.needs.push(...needs)
  }
  /** What was to be come by and never was. */
  get missed(): readonly string[] {
    return this.needs
      .filter(({ oneOf }) => !oneOf.some((thing) => this.seen.has(thing)))
      .map(({ says }) => says)
  }
  count(what: Counted, by: number): void {
    this.counts.set(what, this.counted(what) + by)
  }
  counted(what: Counted): number {
    return this.counts.get(what) ?? 0
  }
  lookedAt(id: PropertyId): number {
    return this.looked.get(id) ?? 0
  }
  faultOf(id: PropertyId): Fault | null {
    return this.faults.get(id) ?? null
  }
  /** Takes over what another ledger holds. */
  add({ looked, faults, counts, seen, needs }: LedgerNotes): void {
    for (const [id, looks] of looked) this.looked.set(id, this.lookedAt(id) + looks)
    for (const [id, fault] of faults) this.fail(id, fault)
    for (const [what, by] of counts) this.count(what, by)
    this.see(...seen)
    this.need(...needs)
  }
  /** All that it holds, as it can be sent from one process to another. */
  get notes(): LedgerNotes {
    const { looked, faults, counts, seen, needs } = this
    return { looked: [...looked], faults: [...faults], counts: [...counts], seen: [...seen], needs }
  }
  private fail(id: PropertyId, fault: Fault): void {
    const length = ({ journal }: Fault) => journal?.length ?? Infinity
    const kept = this.faults.get(id)
    if (!kept || length(fault) < length(kept)) this.faults.set(id, fault)
    this.onFault(id)
  }
}
