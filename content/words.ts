import { z } from 'zod'
import { clauses } from '../flows/duties.ts'
import { type FactId, factIds, optionsOf } from '../flows/facts.ts'
import { laneIds, stepIds } from '../flows/ids.ts'
import * as journal from '../flows/journal.ts'
import { refusals } from '../flows/refusals.ts'
import { sentence } from './schema.ts'
import { scriptIds } from './scripts.ts'
import { parseSource } from './sources.ts'

const source = sentence.superRefine((text, issues) => {
  const read = parseSource(text)
  if (!read.ok) issues.addIssue({ code: 'custom', message: read.problem })
})
const lines = z.array(sentence).min(1)

/** A shape with one schema for each id, so that a missing and an unknown key are both named. */
const shapeOf = <const K extends string, S>(ids: readonly K[], schema: (id: K) => S) => {
  const shape: object = Object.fromEntries(ids.map((id) => [id, schema(id)]))
  const isFull = (it: object): it is Record<K, S> => ids.every((id) => id in it)
  if (isFull(shape)) return shape
  throw new TypeError('an id is lost')
}
const labels = <const K extends string>(ids: readonly K[]) =>
  z.strictObject(shapeOf(ids, () => sentence))

/** Languages with a chip of their own; `another` opens the list of all. */
export const languageChips = [
  ...(['en', 'es', 'vi', 'ko', 'zh-Hans', 'fa', 'ar', 'tl', 'ase'] as const),
  'another',
] as const
/** Every value of a fact that needs a word; none for a number. */
export const valuesOf = (fact: FactId): readonly string[] => {
  if (fact === 'language') return languageChips
  return fact === 'choices' ? ['accept', 'later', 'decline'] : optionsOf(fact)
}

const factWords = (fact: FactId) => {
  const every = z.record(z.enum(valuesOf(fact)), sentence)
  const some = z.partialRecord(z.enum(valuesOf(fact)), sentence)
  const may = {
    hint: sentence.optional(),
    optionHints: some.optional(),
    leadsTo: some.optional(),
    signs: lines.optional(),
    observing: z.strictObject({ title: sentence, hint: sentence.optional() }).optional(),
  }
  const shown = { label: sentence, title: sentence, why: sentence }
  return z.strictObject({
    ...shown,
    ...may,
    unit: sentence.optional(),
    /** The unit after a one. */
    unitOne: sentence.optional(),
    options: every,
    source,
    named: z
      .strictObject({ ...shown, ...may, options: some })
      .partial()
      .optional(),
  })
}

const shown = { title: sentence, hint: sentence.optional(), why: sentence.optional() }
const step = z.strictObject({ ...shown, source, named: z.strictObject(shown).partial().optional() })
const ways = { ways: lines, comfort: lines, interpreter: lines, notForce: lines }
const steps = z.strictObject({
  ...shapeOf(stepIds, () => step),
  'make-privacy': step.extend({
    ...ways,
    named: z
      .strictObject({ ...shown, ...ways })
      .partial()
      .optional(),
  }),
  others: step.extend({ nothingSeen: sentence }),
})
const door = step.extend({ lines, accept: sentence })

const groups = {
  answerReasons: labels(journal.answerReasons),
  bases: labels(journal.bases),
  t0Reasons: labels(journal.t0Reasons),
  decisionReasons: labels(journal.decisionReasons),
  worries: labels(journal.worries),
  consultPartners: labels(journal.consultPartners),
  consultOutcomes: labels(journal.consultOutcomes),
  told: labels(journal.ActRecord.shape.told.unwrap().options),
  notTold: labels(journal.ActRecord.shape.because.unwrap().options),
  ways: labels(journal.ActRecord.shape.way.unwrap().options),
}
const reasonIds = [
  ...clauses.map(({ because }) => because),
  ...(['decided-owed', 'decided-not-owed', 'no-longer-owed'] as const),
]

/** The pathway's own words in one language, file by file. Default words are quiet; `named` may tell. */
const Words = z.strictObject({
  facts: z.strictObject(shapeOf(factIds, factWords)),
  steps: z.strictObject({ source, lanes: labels(laneIds), steps, door }),
  scripts: z.strictObject(
    shapeOf(scriptIds, () => z.strictObject({ cue: sentence.optional(), text: sentence, source })),
  ),
  refusals: z.strictObject({
    source,
    ...shapeOf(refusals, () => z.strictObject({ what: sentence, why: sentence, fix: sentence })),
  }),
  because: z.strictObject(shapeOf(reasonIds, () => z.strictObject({ text: sentence, source }))),
  reasons: z.strictObject({
    source,
    ...groups,
    named: z.strictObject({
      decisionReasons: groups.decisionReasons.partial().optional(),
      worries: groups.worries.partial().optional(),
      consultPartners: groups.consultPartners.partial().optional(),
      consultOutcomes: groups.consultOutcomes.partial().optional(),
    }),
  }),
})
export type Words = z.infer<typeof Words>
export type WordFile = keyof Words

const plainly: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys')
    return `has the unknown key ${issue.keys.map((key) => `“${key}”`).join(', ')}. Take it out.`
  return issue.input === undefined ? 'is missing. Add the sentence.' : undefined
}

/** Reads the word files of one language, or says in plain words what is wrong with each. */
export const readWords = (language: string, files: Record<WordFile, unknown>): Words => {
  const read = Words.safeParse(files, { error: plainly })
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path: [file, ...keys], message }) =>
    `content/${language}/${String(file)}.json: ${keys.join('.')} ${message}`.replace(':  ', ': '),
  )
  throw new Error(faults.join('\n'))
}
