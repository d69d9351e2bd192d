import { z } from 'zod'
import { stepIds } from '../../../flows/ids.ts'
import { verdicts } from '../../../seeds/practice/types.ts'
import { errorIds } from '../../../seeds/scenarioTypes.ts'

export const aliasLength = 24
const alias = z.string().max(aliasLength)

/** What came of one run; nothing that was said or answered in it. */
const ClassRun = z.strictObject({
  /** Which run it is, so that the same one is never counted twice. */
  run: z.string(),
  name: alias,
  scenario: z.string(),
  /** The steps in which the learner did something. */
  reached: z.array(z.enum(stepIds)),
  /** Those of them in which it was another thing than the protocol's. */
  parted: z.array(z.enum(stepIds)),
  errors: z.array(z.enum(errorIds)),
  verdict: z.enum(verdicts),
  points: z.int(),
  of: z.int(),
})
export type ClassRun = z.infer<typeof ClassRun>

const rating = z.int().min(1).max(5).nullable()
const Ratings = z.strictObject({
  name: alias,
  before: z.array(rating),
  now: z.array(rating),
})
/** One person's answers, item by item: of before and of now, given in one sitting. */
export type Ratings = z.infer<typeof Ratings>

export const Class = z.strictObject({
  runs: z.array(ClassRun),
  ratings: z.array(Ratings),
  /** When it lapses, in milliseconds since 1970. */
  until: z.int(),
})
export type Class = z.infer<typeof Class>
