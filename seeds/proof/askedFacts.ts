import {
  clinicalFlags,
  type FactId,
  factIds,
  type Facts,
  needs,
  serviceFits,
} from '../../flows/facts.ts'
import { defaultSite, type SitePolicy } from '../../flows/site.ts'
import { type Ask, type Choice, choicesOf, yesOrNo } from './everyRun.ts'
import { valuesOf } from './everyValue.ts'

/** A rule that looks at something otherwise than value by value can not be followed: the proof stops. */
export const unseen = (what: string): never => {
  throw new Error(`a rule looks at ${what} in a way that the proof does not follow`)
}

type Test = (one: string) => boolean
/** A list of which only those members are settled that a rule asks for. */
class AskedList {
  private readonly ask: Ask
  private readonly name: string
  private readonly every: readonly string[]
  constructor(ask: Ask, name: string, every: readonly string[]) {
    this.ask = ask
    this.name = name
    this.every = every
  }
  private holds(one: string): boolean {
    return this.ask(`${this.name} has ${one}`, yesOrNo)
  }
  get(_: string[], key: string | symbol): unknown {
    if (key === 'includes') return (one: string) => this.holds(one)
    if (key === 'some')
      return (test: Test) => this.every.some((one) => test(one) && this.holds(one))
    if (key === 'filter')
      return (test: Test) => this.every.filter((one) => test(one) && this.holds(one))
    return unseen(this.name)
  }
}

/** Facts that are lists, with all that may stand in them. */
export const listsOf = new Map<FactId, readonly string[]>([
  ['clinicalFlags', clinicalFlags],
  ['needs', needs],
  ['serviceFit', serviceFits],
])
const kinds = choicesOf(['absent', 'a list'])
const kindsOfFlags = choicesOf(['absent', 'none', 'a list'])
const known = new Map<string | symbol, FactId>(factIds.map((id) => [id, id]))

class FactsHandler implements ProxyHandler<Facts> {
  private readonly ask: Ask
  constructor(ask: Ask) {
    this.ask = ask
  }
  get(_: Facts, key: string | symbol): unknown {
    const fact = known.get(key) ?? unseen(String(key))
    const every = listsOf.get(fact)
    if (!every) return this.ask(fact, valuesOf(fact))
    const kind = this.ask(fact, fact === 'clinicalFlags' ? kindsOfFlags : kinds)
    if (kind === 'absent') return undefined
    if (kind === 'none') return kind
    return new Proxy<string[]>([], new AskedList(this.ask, fact, every))
  }
  has(): boolean {
    return unseen('the facts as a whole')
  }
  ownKeys(): string[] {
    return unseen('the facts as a whole')
  }
}
/** Facts of which only those are settled that a rule asks for. */
export const askedFacts = (ask: Ask): Facts => new Proxy<Facts>({}, new FactsHandler(ask))

const policies = new Map<string | symbol, readonly Choice<unknown>[]>([
  ['elderFrom', choicesOf([60, 65])],
  ['policeCall', choicesOf(['always', 'when-danger'])],
  ['inpatientDependent', choicesOf(['card', 'ask', 'yes'])],
])
class SiteHandler implements ProxyHandler<SitePolicy> {
  private readonly ask: Ask
  constructor(ask: Ask) {
    this.ask = ask
  }
  get(_: SitePolicy, key: string | symbol): unknown {
    const name = `site.${String(key)}`
    return this.ask(name, policies.get(key) ?? unseen(name))
  }
  /** `{ ...site, elderFrom: 65 }` takes over nothing else: isElder, to whom it is given, reads no more. */
  ownKeys(): string[] {
    return []
  }
}
export const askedSite = (ask: Ask): SitePolicy =>
  new Proxy<SitePolicy>({ ...defaultSite }, new SiteHandler(ask))
