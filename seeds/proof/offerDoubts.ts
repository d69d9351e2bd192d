import { resources } from '../../content/resources/resources.ts'
import type { Resource } from '../../content/schema.ts'
import { type FactId, Facts } from '../../flows/facts.ts'
import { askedView } from './askedView.ts'
import type { Doubt } from './doubts.ts'
import { openDoubts, proveDoubt } from './doubtRuns.ts'
import { type Ask, type Choice, everyRun } from './everyRun.ts'
import { valuesOf } from './everyValue.ts'
import { lawMinor } from './law.ts'
import type { Ledger } from './ledger.ts'
import { breaksLimits } from './offerLimits.ts'
import type { Pathway } from './pathwayUnderProof.ts'

/** An age or a kind of harm in doubt rules out nothing that one of its sure answers would bring. */
const ofLimits: readonly Doubt[] = [
  { fact: 'age', yes: 'under-18', unsure: 'maybe-under-18', no: 'adult-under-60' },
  { fact: 'age', yes: 'adult-65-plus', unsure: 'adult-age-unsure', no: 'adult-under-60' },
  { fact: 'exploitation', yes: 'sex', unsure: 'unsure', no: 'labor' },
]
/** One age of each kind that the limits of this resource, and being a child, tell apart. */
const agesFor = (resource: Resource): ReadonlySet<unknown> => {
  const kinds = new Map<string, unknown>()
  for (const { value } of valuesOf('age')) {
    const facts = Facts.parse(value === undefined ? {} : { age: value })
    const kind = `${breaksLimits(resource, facts)} ${lawMinor(facts)}`
    if (!kinds.has(kind)) kinds.set(kind, value)
  }
  return new Set(kinds.values())
}
const coarsely =
  (ask: Ask, ages: ReadonlySet<unknown>): Ask =>
  <T>(question: string, choices: readonly Choice<T>[]): T =>
    ask(question, question === 'age' ? choices.filter(({ value }) => ages.has(value)) : choices)

/** What the offer of this resource asks, where nothing or any one other thing is known. */
const askedFor = (p: Pathway, resource: Resource, ages: ReadonlySet<unknown>): Set<string> => {
  const asked = new Set<string>()
  for (const run of everyRun((ask) => {
    const { view } = askedView(coarsely(ask, ages))
    return p.judge(resource, view, 'staff').offer
  }, 1))
    for (const { question } of run.asked) asked.add(question)
  return asked
}

/** A service that a sure answer brings comes with a doubtful one too, beside any two other answers. */
export const proveOfferDoubts = (p: Pathway, ledger: Ledger): void => {
  for (const resource of resources) {
    const ages = agesFor(resource)
    const asked: ReadonlySet<string> = askedFor(p, resource, ages)
    const reads = (fact: FactId) => asked.has(fact)
    for (const doubt of [...openDoubts, ...ofLimits].filter(({ fact }) => reads(fact)))
      proveDoubt(ledger, doubt, {
        what: 'the service',
        // Who serves one kind of harm only has a row of its own, small enough to be asked in full.
        most: resource.exploitation.length > 0 ? Infinity : 2,
        through: (ask) => coarsely(ask, ages),
        brings: (view) => (p.judge(resource, view, 'staff').offer ? [resource.id] : []),
      })
  }
}
