import type { FactId } from '../../flows/facts.ts'
import { type DutyId, dutyIds, type DutyStatus, type StepId } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import type { Row } from '../../flows/steps.ts'
import { viewOf } from '../../flows/view.ts'
import { Anywhere } from './anywhere.ts'
import { valuesOf, wordOf } from './answers.ts'
import { stillLeads } from './stillLeads.ts'
import { drive, eventsOf, type Moment } from './drive.ts'
import type { AnywhereEvent, AskNode, Edge, Place, StepNode } from './types.ts'

type Tally = Map<FactId, Map<string, Set<Place>>>
type Gone = {
  from: StepId
  to: Place
  answers: Tally
  by: Set<JournalEvent['type']>
  first: Moment
  /** The first visit on this way in which a fact was answered here. */
  withFact: Map<FactId, Moment>
  /** Facts without an answer to which the way was gone as well. */
  without: Set<FactId>
}
type Opens = { duty: DutyId; gives: 'owed' | 'undecided'; fact: FactId; values: string[] }

export type Travel = {
  edges: () => Edge[]
  answersAt: (step: StepId, fact: FactId) => AskNode['answers']
  opensAt: (step: StepId) => StepNode['opens']
  dutiesAt: (step: StepId) => StepNode['duties']
  anywhere: () => AnywhereEvent[]
}

/** What was seen on the way: where each answer led, what it opened, and how the duties stood. */
class Seen implements Travel {
  private readonly ways = new Map<string, Gone>()
  private readonly tried = new Map<StepId, Tally>()
  private readonly opened = new Map<StepId, Map<string, Opens>>()
  private readonly stood = new Map<StepId, Map<DutyId, Set<DutyStatus>>>()
  private readonly events = new Anywhere()
  private readonly order: readonly StepId[]
  constructor(rows: readonly Row[]) {
    this.order = rows.map(({ id }) => id)
  }

  readonly moment = (moment: Moment): void => {
    const step = this.stepOf(moment)
    if (!step) return
    this.events.see(step, moment)
    const { duties } = viewOf(moment.memory)
    const here = this.stood.get(step) ?? new Map<DutyId, Set<DutyStatus>>()
    this.stood.set(step, here)
    for (const id of dutyIds) here.set(id, (here.get(id) ?? new Set()).add(duties[id].status))
  }
  readonly pass = (from: Moment, to: Moment): void => {
    const step = this.stepOf(from)
    if (!step || !to.by) return
    this.seeOpened(step, from, to)
    if (to.place === from.place) return
    const key = `${step} ${to.place}`
    const way =
      this.ways.get(key) ??
      ({
        from: step,
        to: to.place,
        answers: new Map(),
        by: new Set(),
        first: to,
        withFact: new Map(),
        without: new Set(),
      } satisfies Gone)
    this.ways.set(key, to.nth < way.first.nth ? { ...way, first: to } : way)
    way.by.add(to.by.type)
    const given = givenOn(from, to)
    for (const fact of [...way.withFact.keys(), ...given.keys()])
      if (!given.has(fact) || given.get(fact) === leftOpen) way.without.add(fact)
    for (const [fact, value] of given) {
      note(way.answers, fact, value, to.place)
      if (!way.withFact.has(fact)) way.withFact.set(fact, to)
      const all = this.tried.get(step) ?? new Map<FactId, Map<string, Set<Place>>>()
      this.tried.set(step, all)
      note(all, fact, value, to.place)
    }
  }

  edges(): Edge[] {
    return [...this.ways.values()]
      .toSorted((a, b) => this.order.indexOf(a.from) - this.order.indexOf(b.from))
      .map((way) => ({
        from: way.from,
        to: way.to,
        only: this.only(way),
        by: [...way.by],
        witness: eventsOf(way.first),
      }))
  }
  answersAt(step: StepId, fact: FactId): AskNode['answers'] {
    const answers = this.tried.get(step)?.get(fact) ?? new Map<string, Set<Place>>()
    return [...answers].map(([value, to]) => ({ value, to: [...to] }))
  }
  opensAt(step: StepId): StepNode['opens'] {
    return [...(this.opened.get(step) ?? new Map<string, Opens>()).values()]
  }
  dutiesAt(step: StepId): StepNode['duties'] {
    return [...(this.stood.get(step) ?? [])].map(([duty, statuses]) => ({
      duty,
      statuses: [...statuses],
    }))
  }
  anywhere(): AnywhereEvent[] {
    return this.events.all(this.order)
  }

  private stepOf({ memory, place }: Moment): StepId | undefined {
    return memory.lifecycle === 'open' ? this.order.find((step) => step === place) : undefined
  }
  /** Answers of this step without which the way is not gone: every other was tried in the same visit. */
  private only({ answers, withFact, without }: Gone): Edge['only'] {
    return [...answers].flatMap(([fact, seen]) => {
      if (without.has(fact)) return []
      const of = [...new Set([...valuesOf(fact).map(wordOf), ...seen.keys()])]
      const like = withFact.get(fact)
      const values = of.filter(
        (value) => seen.has(value) || (like && stillLeads(like, fact, value)),
      )
      return values.length < of.length ? [{ fact, values, of }] : []
    })
  }
  private seeOpened(step: StepId, from: Moment, to: Moment): void {
    if (!to.by || !('value' in to.by)) return
    const [before, after] = [viewOf(from.memory).duties, viewOf(to.memory).duties]
    const { fact, value } = to.by
    for (const duty of dutyIds) {
      const gives = after[duty].ruled
      if (gives === 'notOwed' || gives === before[duty].ruled) continue
      const here = this.opened.get(step) ?? new Map<string, Opens>()
      this.opened.set(step, here)
      const key = `${duty} ${gives} ${fact}`
      const known = here.get(key) ?? { duty, gives, fact, values: [] }
      if (!known.values.includes(wordOf(value))) known.values.push(wordOf(value))
      here.set(key, known)
    }
  }
}

/** What was answered on this step, the last answer among it. */
const givenOn = (from: Moment, { by }: Moment): ReadonlyMap<FactId, string> => {
  const given = new Map(from.given)
  if (by && 'fact' in by && by.fact) given.set(by.fact, 'value' in by ? wordOf(by.value) : leftOpen)
  return given
}
/** Stands for a question that was passed by. */
const leftOpen = 'left-open'

const note = (tally: Tally, fact: FactId, value: string, to: Place): void => {
  const values = tally.get(fact) ?? new Map<string, Set<Place>>()
  tally.set(fact, values.set(value, (values.get(value) ?? new Set()).add(to)))
}

/** Drives the pathway through this table of steps, and keeps what was seen. */
export const travel = (rows: readonly Row[]): Travel => {
  const seen = new Seen(rows)
  drive({ rows, onPass: seen.pass, onMoment: seen.moment })
  return seen
}
