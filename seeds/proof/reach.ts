import { dutyIds } from '../../flows/ids.ts'
import { pageKey } from '../../flows/view.ts'
import type { Exploration, Spot } from './explore.ts'
import { distancesTo } from './graph.ts'
import { law, lawAdult } from './law.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import type { PropertyId } from './result.ts'
import { after } from './startWith.ts'
import { decidesAll, doesAll, happens, says } from './told.ts'

type Mark = { page: string; free: boolean; out: boolean; no: boolean }

/** What is remembered of each spot of an exploration, to look at its ways as a whole. */
export class Reach {
  private readonly marks: Mark[] = []
  private readonly settled = new Map<string, boolean>()
  private readonly p: Pathway
  private readonly ledger: Ledger
  constructor(p: Pathway, ledger: Ledger) {
    this.p = p
    this.ledger = ledger
  }

  readonly mark = (spot: Spot): void => {
    const { view, memory, trail } = spot
    const { page, facts, duties, known } = view
    const row = memory.rows.find(({ id }) => id === page.step)
    this.ledger.see(
      page.step,
      memory.lifecycle,
      ...dutyIds.map((id) => `${id} ${duties[id].status}`),
    )
    if (memory.lifecycle !== 'open') this.ledger.see(this.p.endStateOf(memory))
    const free =
      lawAdult(facts) &&
      dutyIds.every((id) => duties[id].status === 'notOwed' && law[id](known, false) === 'notOwed')
    const declined = (fact: string, value: string) =>
      trail.by.some((event) => 'value' in event && event.fact === fact && event.value === value)
    this.marks[trail.id] = {
      page: row?.sheet ? page.step : pageKey(page),
      free,
      out: memory.lifecycle !== 'open' || this.waitsForActs(spot),
      no: free && (declined('permission', 'declined') || declined('help', 'nothing-today')),
    }
  }

  /**
   * From every spot some way leads out of the talk, without anybody leaving or handing over. Where none
   * does, the page is named on which it stops, not one that leads there.
   */
  leadsOut(id: PropertyId, exploration: Exploration): void {
    const out = distancesTo(exploration, (spot) => this.marks[spot]?.out ?? false)
    const dead = exploration.spots.filter((trail) => out[trail.id] === null)
    const movesOn = dead.length > 0 ? this.movesOn(exploration) : () => true
    // Without any, they lead round in a ring, and every page of it is as good as another.
    const stops = new Set(dead.filter((trail) => !movesOn(trail.id)))
    for (const trail of exploration.spots) {
      const stuck = out[trail.id] === null && (stops.size === 0 || stops.has(trail))
      const page = this.marks[trail.id]?.page
      this.ledger.spot(id, stuck ? `${page} leads nowhere` : null, trail)
    }
  }
  /** Whether another page can still come. */
  private movesOn(exploration: Exploration): (spot: number) => boolean {
    const leaves = new Set<number>()
    for (const { from, to } of exploration.ways)
      if (this.marks[from]?.page !== this.marks[to]?.page) leaves.add(from)
    const far = distancesTo(exploration, (spot) => leaves.has(spot))
    return (spot) => far[spot] !== null
  }
  /** An adult without a duty reaches the end by answers that make none, after a no in three actions. */
  endsSoon(exploration: Exploration): void {
    const { ways } = exploration
    const costs = (from: number, to: number, way: number): number | null => {
      const [a, b] = [this.marks[from], this.marks[to]]
      const accepts = ways[way]?.by.some(
        (event) =>
          'value' in event &&
          ['choices', 'police', 'forensicExam'].includes(event.fact) &&
          event.value !== 'decline',
      )
      if (!a?.free || !b?.free || accepts) return null
      return a.page === b.page && !b.out ? 0 : 1
    }
    const far = distancesTo(exploration, (spot) => this.ended(spot), costs)
    for (const trail of exploration.spots) {
      const mark = this.marks[trail.id]
      if (!mark?.free) continue
      const actions = far[trail.id] ?? null
      const late = mark.no && actions !== null && actions > 3
      const fault =
        actions === null
          ? 'no end without making a duty'
          : late
            ? `${actions} actions to the end`
            : null
      this.ledger.spot('SP-05', fault && `${fault}, from ${mark.page}`, trail)
    }
  }
  private ended(spot: number): boolean {
    const mark = this.marks[spot]
    return (mark?.free && mark.out) ?? false
  }
  /** All that is missing is to decide, call or send; and once that is done, the talk can be finished. */
  private waitsForActs(spot: Spot): boolean {
    const { view, memory } = spot
    if (view.page.step !== 'plan') return false
    const key = JSON.stringify([
      dutyIds.map((id) => [view.duties[id].status, view.duties[id].tasks]),
      [memory.emergency === 'active', view.facts.disposition, view.facts.guardianInvolved],
    ])
    const known = this.settled.get(key) ?? this.settles(spot)
    this.settled.set(key, known)
    return known
  }
  private settles(spot: Spot): boolean {
    const { p } = this
    const decided = after(p, spot, decidesAll(spot.view, 'notOwed'))
    const again = after(p, decided, decidesAll(decided.view, 'notOwed'))
    const acts = doesAll(again.view, 'sent').filter(
      (event) => event.type === 'DONE' && event.task !== 'tell-patient',
    )
    const done = after(p, again, acts)
    const gone = after(p, done, [says('disposition', 'discharged')])
    const end = after(p, gone, [happens('FINISH')])
    if (end.memory.lifecycle !== 'open') this.ledger.see(p.endStateOf(end.memory))
    return end.memory.lifecycle !== 'open'
  }
}
