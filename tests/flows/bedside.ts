import type { FactId, Facts, Value } from '../../flows/facts.ts'
import type { ActId, DutyId } from '../../flows/ids.ts'
import { answer, type ActRecord, type Basis, type JournalEvent } from '../../flows/journal.ts'
import { type Refusal, refusalOf } from '../../flows/refusals.ts'
import { start, type State, step } from '../../flows/replay.ts'
import { defaultSite, type SitePolicy } from '../../flows/site.ts'
import { viewOf } from '../../flows/view.ts'

export const friday = '2026-03-06T22:10:00-08:00'

/** One encounter as a test tells it: events in order, at one time unless said otherwise. */
export class Bedside {
  state: State
  at: string
  readonly journal: JournalEvent[] = []
  readonly site: SitePolicy

  constructor(site: Partial<SitePolicy> = {}, at = friday) {
    this.site = { ...defaultSite, ...site }
    this.at = at
    this.state = start({ site: this.site, startedAt: at })
  }
  try(event: JournalEvent): Refusal | null {
    const refusal = refusalOf(this.state.context, event)
    if (refusal) return refusal
    this.state = step(this.state, event)
    this.journal.push(event)
    return null
  }
  do(event: JournalEvent): this {
    const refusal = this.try(event)
    if (refusal) throw new Error(`${event.type} is refused: ${refusal}`)
    return this
  }
  say(facts: Facts, basis?: Basis): this {
    for (const [fact, value] of entriesOf(facts))
      this.do(answer(fact, value, this.at, basis ? { basis } : {}))
    return this
  }
  tryToSay<F extends FactId>(fact: F, value: Value<F>, basis?: Basis): Refusal | null {
    return this.try(answer(fact, value, this.at, basis ? { basis } : {}))
  }
  done(duty: DutyId, task: ActId, record?: ActRecord): this {
    return this.do({ type: 'DONE', duty, task, ...(record && { record }), at: this.at })
  }
  goOn(): this {
    return this.do({ type: 'GO_ON', at: this.at })
  }
  /** Goes on past everything that may be left open. */
  toPlan(): this {
    for (let left = 40; left > 0 && this.step !== 'plan'; left -= 1) this.goOn()
    return this
  }
  get view() {
    return viewOf(this.state.context)
  }
  get step() {
    return this.view.page.step
  }
  get facts() {
    return this.view.facts
  }
  status(duty: DutyId) {
    return this.view.duties[duty].status
  }
  openTasks(duty: DutyId) {
    return this.view.duties[duty].tasks.filter(({ met }) => !met).map(({ task }) => task)
  }
}

const entriesOf = (facts: Facts): [FactId, Value<FactId>][] =>
  Object.entries(facts).flatMap(([fact, value]) =>
    value === undefined ? [] : [[fact as FactId, value as Value<FactId>]],
  )

export const calmGlance = {
  danger: 'none',
  language: 'en',
  interpreter: 'not-needed',
  injury: 'none',
  clinicalFlags: 'none',
  custody: 'none',
} as const satisfies Facts
export const aloneAndAgreed = {
  privacy: 'alone',
  limitsExplained: 'yes',
  permission: 'yes',
} as const satisfies Facts
export const nobodyElse = {
  otherChildAtRisk: 'nothing-known',
  otherAdultAtRisk: 'nothing-known',
} as const satisfies Facts

/** An adult of 30 with nothing to report, alone and willing to talk. */
export const adultAlone = (): Bedside =>
  new Bedside().say({ ...calmGlance, age: 30, dependent: 'no', ...aloneAndAgreed })
/** A child of the given age, alone, limits said, who may be asked. */
export const childAlone = (age = 16): Bedside =>
  new Bedside().say({ ...calmGlance, age, ...aloneAndAgreed })
