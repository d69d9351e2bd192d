import { ageBands, type FactId, factIds, optionsOf } from '../../flows/facts.ts'
import { type Choice, choicesOf } from './everyRun.ts'

export const absent: Choice<undefined> = { says: 'not known', value: undefined }

const upTo = (from: number, to: number) =>
  choicesOf(Array.from({ length: to - from + 1 }, (_, step) => from + step))
const lists = (...values: readonly string[][]): Choice<unknown>[] =>
  values.map((value) => ({ says: value.join(' and '), value }))
const maps = (...values: readonly Record<string, string>[]): Choice<unknown>[] =>
  values.map((value) => ({ says: JSON.stringify(value), value }))

/** Facts that are no single choice. Lists of flags, needs and wishes are asked member by member. */
const special: Partial<Record<FactId, readonly Choice<unknown>[]>> = {
  age: [...upTo(0, 120), ...choicesOf(ageBands)],
  danger: [
    ...choicesOf(optionsOf('danger')),
    ...lists(['threat'], ['medical'], ['threat', 'medical'], ['medical', 'threat']),
  ],
  daysToEighteen: upTo(0, 366),
  otherChildren: upTo(1, 9),
  language: choicesOf(['en', 'en-GB', 'es', 'vi', 'zh-Hans', 'ase']),
  choices: maps(
    { 'waymakers-ht': 'decline' },
    { 'waymakers-ht': 'later' },
    { 'waymakers-ht': 'accept' },
    { 'waymakers-ht': 'decline', 'project-choice': 'accept' },
  ),
}
const everyValue = new Map(
  factIds.map((fact) => [fact, [absent, ...(special[fact] ?? choicesOf(optionsOf(fact)))]]),
)

/** Every value a fact may take, and that it is not known. */
export const valuesOf = (fact: FactId): readonly Choice<unknown>[] => everyValue.get(fact) ?? []
