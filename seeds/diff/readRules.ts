import { z } from 'zod'
import type { Clause, Snapshot, Step, Task } from './snapshot.ts'
import { type Situation, situations } from './situations.ts'

type Test = (...known: readonly unknown[]) => unknown
const test = z.custom<Test>((value) => typeof value === 'function')
const textOf = (rule: Test): string => rule.toString().replaceAll(/\s+/gu, ' ')

const Ask = z.looseObject({
  fact: z.string(),
  must: z.boolean(),
  when: test.optional(),
  now: test.optional(),
})
const Rows = z.object({
  rows: z.array(
    z.looseObject({
      id: z.string(),
      lane: z.string(),
      sheet: z.boolean(),
      applies: test,
      open: test.optional(),
      asks: z.array(Ask),
      takes: z.array(z.string()).optional(),
      untilGoOn: z.boolean().optional(),
    }),
  ),
})
const Clauses = z.object({
  clauses: z.array(
    z.looseObject({ duty: z.string(), gives: z.string(), because: z.string(), when: test }),
  ),
})
const Tasks = z.object({
  tasks: z.array(
    z.looseObject({
      duty: z.string(),
      task: z.string(),
      kind: z.string(),
      basis: z.string(),
      when: test.optional(),
    }),
  ),
})
const EndStates = z.object({ endStates: z.array(z.looseObject({ id: z.string(), when: test })) })

/** The steps of a version, from its module `flows/steps.ts`. */
export const readSteps = (module: unknown): Step[] =>
  Rows.parse(module).rows.map((row) => ({
    id: row.id,
    lane: row.lane,
    sheet: row.sheet,
    applies: textOf(row.applies),
    open: row.open ? textOf(row.open) : null,
    asks: row.asks.map(({ fact, must, when, now }) => ({
      fact,
      must,
      when: when ? textOf(when) : null,
      now: now ? textOf(now) : null,
    })),
    takes: row.takes ?? [],
    untilGoOn: row.untilGoOn ?? false,
  }))

/** The lines of the duty table, each tried in every situation. */
export const readClauses = (module: unknown): Clause[] =>
  Clauses.parse(module).clauses.map(({ duty, gives, because, when }) => ({
    duty,
    gives,
    because,
    text: textOf(when),
    holds: tried(when),
  }))

/** The acts of each duty, each tried in every situation. */
export const readTasks = (module: unknown): Task[] =>
  Tasks.parse(module).tasks.map(({ duty, task, kind, basis, when }) => ({
    duty,
    task,
    kind,
    basis,
    text: when ? textOf(when) : 'always',
    holds: tried(when ?? (() => true)),
  }))

/** How an encounter may end, in the order in which the ends are looked at. */
export const readEndStates = (module: unknown): Snapshot['endStates'] =>
  EndStates.parse(module).endStates.map(({ id, when }) => ({ id, text: textOf(when) }))

/** `1` where the rule holds, `0` where not; null for a rule that asks for more than is tried here. */
const tried = (rule: Test): string | null => {
  try {
    return situations.map((situation) => (holdsIn(rule, situation) ? '1' : '0')).join('')
  } catch {
    return null
  }
}
const holdsIn = (rule: Test, situation: Situation): boolean => {
  const { lifecycle, childDecidedNot, ...known } = situation
  const memory = { lifecycle, acts: [], attempts: [], decisions: [], answered: known.facts }
  return Boolean(
    rule({ ...known, memory }, (duty: unknown) => duty === 'childReport' && childDecidedNot),
  )
}
