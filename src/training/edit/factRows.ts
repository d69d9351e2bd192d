import { type FactId, factIds, optionsOf } from '../../../flows/facts.ts'
import type { FactRow } from './form.ts'

/** How a fact is filled in here; a list or a record stays as the copy has it. */
export type FactKind = 'options' | 'years' | 'number' | 'language'
const kinds: Partial<Record<FactId, FactKind>> = {
  age: 'years',
  daysToEighteen: 'number',
  otherChildren: 'number',
  language: 'language',
}
export const kindOf = (fact: FactId): FactKind => kinds[fact] ?? 'options'

/** Facts that may have several values: one is chosen here, more are written in the file. */
const many: readonly FactId[] = ['clinicalFlags', 'needs', 'serviceFit']
/** Who is in the room is read from the scene; a choice of services is written in the file. */
const notHere: readonly FactId[] = ['role', 'privacy', 'choices']
export const factsToAdd: readonly FactId[] = factIds.filter((fact) => !notHere.includes(fact))

export const factOf = (id: string): FactId | undefined => factIds.find((known) => known === id)

/** A value that this form keeps but does not change. */
export const isWhole = (value: string): boolean => /^[[{]/u.test(value)

/** Facts as rows of a form, each value as it is typed. */
export const rowsOf = (facts: object): FactRow[] =>
  Object.entries(facts).map(([fact, value]) => ({
    fact,
    value: textOf(fact, value),
    taken: false,
  }))

const isMany = (fact: string): boolean => many.some((known) => known === fact)
const textOf = (fact: string, value: unknown): string => {
  if (isMany(fact) && Array.isArray(value) && value.length === 1) return String(value[0])
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The facts that the rows say, half-chosen ones too: what is wrong with them is the check’s to say. */
export const factsOf = (rows: readonly FactRow[]): Record<string, unknown> =>
  Object.fromEntries(here(rows).map(({ fact, value }) => [fact, valueOf(fact, value)]))

/** The rows that were not taken away. */
export const here = <R extends { taken: boolean }>(rows: readonly R[]): R[] =>
  rows.filter(({ taken }) => !taken)

const valueOf = (fact: string, value: string): unknown => {
  if (isWhole(value)) return JSON.parse(value)
  if (isMany(fact) && value !== 'none') return [value]
  const known = factOf(fact)
  const isNumber = known && ['years', 'number'].includes(kindOf(known)) && /^\d+$/u.test(value)
  return isNumber ? Number(value) : value
}

/** What may be chosen for a fact: its values; none for a number or a language. */
export const valuesOf = (fact: FactId): readonly string[] =>
  kindOf(fact) === 'language' ? [] : optionsOf(fact)
