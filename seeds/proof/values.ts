import { factIds } from '../../flows/facts.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import { listsOf } from './askedFacts.ts'
import { contentRules } from './contentRules.ts'
import { valuesOf } from './everyValue.ts'
import type { Ledger, Need } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { answerRules, clauseRules, endRules, rowRules, talkRules, taskRules } from './rules.ts'
import { ToldApart } from './toldApart.ts'

type Followed = Pick<
  Pathway,
  'rows' | 'start' | 'nextMemory' | 'rowFor' | 'judge' | 'cards' | 'carefulOf'
>
/**
 * Every rule of the chart, and of all that is offered, shown, said and coded, followed through all its
 * answers: which values any of them tells apart.
 */
export const followAll = (p: Followed): ToldApart => {
  const known = followed.get(p)
  if (known) return known
  const told = followChart(p)
  for (const rule of contentRules(p)) told.follow(rule)
  followed.set(p, told)
  return told
}
const followed = new WeakMap<Followed, ToldApart>()
/** The rules of the chart alone: guards, duties, tasks, ends. */
export const followChart = (p: Pick<Pathway, 'rows' | 'start' | 'nextMemory'>): ToldApart => {
  const told = new ToldApart()
  for (const duty of dutyIds) for (const rule of clauseRules(duty)) told.follow(rule)
  const others = [taskRules, rowRules(p.rows), talkRules, endRules, answerRules(p)]
  for (const rule of others.flat()) told.follow(rule)
  return told
}

const named = (fact: string, value: unknown): string => `${fact} was ${JSON.stringify(value)}`
/** What an answer told, as the classes of values name it; a flag told is a flag, or its absence. */
export const walkedValues = (event: JournalEvent): string[] => {
  if (!('value' in event)) return []
  const every = listsOf.get(event.fact)
  if (!every) return [named(event.fact, event.value)]
  const told: readonly unknown[] = Array.isArray(event.value) ? event.value : []
  return every.map((one) => named(one, told.includes(one)))
}

/** Of each class of values that some rule tells apart from the others, one has to be walked at least. */
export const proveValues = (p: Pathway, ledger: Ledger): void => {
  const told = followAll(p)
  ledger.count('rules-followed', told.readBy.size)
  for (const fact of factIds) {
    const values = valuesOf(fact)
    ledger.count('fact-values', values.length)
    const classes = told.classesOf(fact)
    ledger.count('values-alike', values.length - Math.max(classes.length, 1))
    ledger.need(...classes.flatMap((places) => needOf(fact, places)))
  }
  for (const [fact, every] of listsOf)
    for (const one of every)
      if (told.classesOf(`${fact} has ${one}`).length > 1)
        ledger.need(
          ...[true, false].map((value) => ({
            says: `${one}: ${value}`,
            oneOf: [named(one, value)],
          })),
        )
}
const needOf = (fact: (typeof factIds)[number], places: readonly number[]): Need[] => {
  const values = places.map((place) => valuesOf(fact)[place])
  // Every walk begins with nothing known.
  if (listsOf.has(fact) || values.some((choice) => choice?.value === undefined)) return []
  const says = `${fact}: ${values.map((choice) => choice?.says).join(' or ')}`
  return [{ says, oneOf: values.map((choice) => named(fact, choice?.value)) }]
}
