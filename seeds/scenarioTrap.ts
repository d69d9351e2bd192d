import { z } from 'zod'
import { dutyIds, stepIds, taskIds } from '../flows/ids.ts'
import { Decision } from './caseFile.ts'
import * as types from './scenarioTypes.ts'
import { Answers, Id, Said } from './scenarioWords.ts'

/** A question put, or something done, where the perfect run does not. */
const Extra = z.union([
  z.strictObject({
    at: z.enum(stepIds),
    ask: z.enum(types.topicIds),
    of: z.enum(types.askedOf).default('patient'),
    through: z.enum(types.askedThrough).default('nobody'),
  }),
  z.strictObject({ at: z.enum(stepIds), deed: z.enum(types.deedIds) }),
])
export type Extra = z.infer<typeof Extra>

/** How a learner falls into it: the perfect run, but for this. A test runs it. */
const Path = z.strictObject({
  /** Answers given other than they are. */
  answers: Answers.default({}),
  /** Questions and deeds too many; each at the step it stands at. */
  extra: z.array(Extra).default([]),
  /** Duties for which nothing is done. */
  leaves: z.array(z.enum(dutyIds)).default([]),
  /** Deeds of the scenario that are left out. */
  undone: z.array(z.enum(types.deedIds)).default([]),
  /** Duties whose call is made without telling the patient. */
  untold: z.array(z.enum(dutyIds)).default([]),
  /** Calls that are written down as made while the line is still busy. */
  unmade: z.array(z.enum(taskIds)).default([]),
  /** Staged events that the learner passes over. */
  ignores: z.array(Id).default([]),
  /** Minutes that pass before a call is made. */
  waits: z.partialRecord(z.enum(taskIds), z.int().min(1).max(600)).default({}),
  decisions: z.partialRecord(z.enum(dutyIds), Decision).default({}),
  end: z.enum(['finish', 'nothing-here', 'patient-left', 'hand-over']).optional(),
})
export type TrapPath = z.infer<typeof Path>

/** What this scenario tempts to. */
export const Trap = z.strictObject({
  id: Id,
  error: z.enum(types.errorIds),
  /** For errors about one duty: which. */
  duty: z.enum(dutyIds).optional(),
  /** What makes it tempting, and what it costs. */
  says: Said,
  path: Path,
})
export type Trap = z.infer<typeof Trap>
