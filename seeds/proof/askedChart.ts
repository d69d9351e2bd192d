import { type DutyId, dutyIds, dutyStatuses } from '../../flows/ids.ts'
import {
  type Act,
  type Attempt,
  type Decision,
  emptyMemory,
  type Known,
  type Memory,
} from '../../flows/memory.ts'
import { defaultSite } from '../../flows/site.ts'
import type { Standing } from '../../flows/steps.ts'
import { askedFacts, askedSite, unseen } from './askedFacts.ts'
import { type Ask, type Choice, choicesOf, yesOrNo } from './everyRun.ts'

/** What may have been done, each act of which a rule asks whether it was. */
export type Doable = { acts: readonly Act[]; attempts: readonly Attempt[] }

const nobody = emptyMemory(defaultSite, '', [])
const plainly = new Map<string | symbol, readonly Choice<unknown>[]>([
  ['lifecycle', choicesOf(['open', 'conversationEnded', 'closed'])],
  ['emergency', choicesOf(['quiet', 'active', 'over'])],
  ['privacyTries', choicesOf([0, 1, 2])],
  ['privacyDueAgain', yesOrNo],
  [
    'endedBy',
    [
      { says: 'nothing yet', value: null },
      ...choicesOf(['finish', 'nothing-here', 'patient-left', 'hand-over']),
      { says: 'responders-took-over', value: 'responders-took-over' },
    ],
  ],
])

class AskedActs<A extends Act | Attempt> {
  private readonly ask: Ask
  private readonly every: readonly A[]
  constructor(ask: Ask, every: readonly A[]) {
    this.ask = ask
    this.every = every
  }
  private was(one: A): boolean {
    const more = 'record' in one ? JSON.stringify(one.record) : 'tried'
    return this.ask(`${one.duty}.${one.task} ${more}`, yesOrNo)
  }
  get(_: A[], key: string | symbol): unknown {
    if (key === 'filter')
      return (test: (one: A) => boolean) => this.every.filter((one) => test(one) && this.was(one))
    if (key === 'some')
      return (test: (one: A) => boolean) => this.every.some((one) => test(one) && this.was(one))
    if (key === 'length') return this.ask('acts written down', choicesOf([0, 1]))
    return unseen(`acts by ${String(key)}`)
  }
}
const decidedAs = (duty: DutyId, decision: 'owed' | 'notOwed'): Decision => ({
  duty,
  decision,
  consult: null,
  reason: null,
  madeOn: '',
  at: '',
})
/** The last decision about a duty, settled only as far as a rule asks for it. */
class AskedDecisions implements ProxyHandler<Decision[]> {
  private readonly ask: Ask
  constructor(ask: Ask) {
    this.ask = ask
  }
  get(_: Decision[], key: string | symbol): unknown {
    if (key !== 'findLast') return unseen(`decisions by ${String(key)}`)
    return (test: (made: Decision) => boolean) =>
      dutyIds
        .flatMap((duty) => [decidedAs(duty, 'owed'), decidedAs(duty, 'notOwed')])
        .find(
          (made) => test(made) && this.ask(`${made.duty} last decided ${made.decision}`, yesOrNo),
        )
  }
}
class MemoryHandler implements ProxyHandler<Memory> {
  private readonly ask: Ask
  private readonly doable: Doable
  constructor(ask: Ask, doable: Doable) {
    this.ask = ask
    this.doable = doable
  }
  get(_: Memory, key: string | symbol): unknown {
    const choices = plainly.get(key)
    if (choices) return this.ask(String(key), choices)
    if (key === 'passed') return { has: (one: string) => this.ask(`passed ${one}`, yesOrNo) }
    if (key === 'acts') return new Proxy<Act[]>([], new AskedActs(this.ask, this.doable.acts))
    if (key === 'attempts')
      return new Proxy<Attempt[]>([], new AskedActs(this.ask, this.doable.attempts))
    if (key === 'decisions') return new Proxy<Decision[]>([], new AskedDecisions(this.ask))
    return unseen(`the memory’s ${String(key)}`)
  }
}
const nothing: Doable = { acts: [], attempts: [] }
/** A memory of which only that is settled that a rule asks for. */
export const askedMemory = (ask: Ask, doable = nothing): Memory =>
  new Proxy<Memory>(nobody, new MemoryHandler(ask, doable))

class AskedKnown implements Known {
  private readonly ask: Ask
  readonly facts
  readonly site
  readonly memory
  constructor(ask: Ask, doable: Doable) {
    this.ask = ask
    this.facts = askedFacts(ask)
    this.site = askedSite(ask)
    this.memory = askedMemory(ask, doable)
  }
  get privateTime(): boolean {
    return this.ask('private time was had', yesOrNo)
  }
  get seenAlone(): boolean {
    return this.ask('seen alone with limits said', yesOrNo)
  }
  get wasInpatient(): boolean {
    return this.ask('was admitted before', yesOrNo)
  }
  get aloneSettled(): boolean {
    return this.ask('time alone is settled', yesOrNo)
  }
}
/** What is known to the rules, settled only as far as they ask. */
export const askedKnown = (ask: Ask, doable = nothing): Known => new AskedKnown(ask, doable)

const statuses = choicesOf(dutyStatuses)
/** Each duty as it stands, settled only as far as a rule asks. */
export const askedStanding = (ask: Ask): Standing => ({
  status: (duty) => ask(`${duty} is`, statuses),
  ruledNot: (duty) => ask(`${duty} is not ruled`, yesOrNo),
  told: (duty) => ask(`told of ${duty}`, yesOrNo),
  get limitsCurrent() {
    return ask('limits said to this audience', yesOrNo)
  },
})
