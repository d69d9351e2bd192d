import { z } from 'zod'

/** A rule as it is written, and in which of the tried situations it holds (one character each). */
const Rule = z.strictObject({ text: z.string(), holds: z.string().nullable() })
export type Rule = z.infer<typeof Rule>

const Ask = z.strictObject({
  fact: z.string(),
  must: z.boolean(),
  when: z.string().nullable(),
  now: z.string().nullable(),
})
const Step = z.strictObject({
  id: z.string(),
  lane: z.string(),
  sheet: z.boolean(),
  applies: z.string(),
  open: z.string().nullable(),
  asks: z.array(Ask),
  takes: z.array(z.string()),
  untilGoOn: z.boolean(),
})
export type Step = z.infer<typeof Step>

const Clause = Rule.extend({ duty: z.string(), gives: z.string(), because: z.string() })
export type Clause = z.infer<typeof Clause>
const Task = Rule.extend({
  duty: z.string(),
  task: z.string(),
  kind: z.string(),
  basis: z.string(),
})
export type Task = z.infer<typeof Task>
const EndState = z.strictObject({ id: z.string(), text: z.string() })

const words = z.record(z.string(), z.string())
const Ending = z.strictObject({
  file: z.string(),
  told: z.string(),
  ending: z.string(),
  stopped: z.string().nullable(),
  lifecycle: z.string(),
  duties: words,
  open: z.array(z.string()),
  deadlines: words,
  offered: z.array(z.string()),
  codes: z.array(z.string()),
  guidance: z.array(z.string()),
})
export type Ending = z.infer<typeof Ending>

/** What a practice scenario comes to when it is run as the protocol has it. */
const Run = z.strictObject({
  told: z.string(),
  ending: z.string(),
  stopped: z.string().nullable(),
  lifecycle: z.string(),
  duties: words,
  /** Points of the order of things that the protocol's own run holds. */
  points: z.array(z.string()),
  /** Errors that even that run shows. */
  errors: z.array(z.string()),
})
export type Run = z.infer<typeof Run>

/** All that one version of the protocol says and does, in a form two versions can be compared in. */
export const Snapshot = z.strictObject({
  version: z.string(),
  steps: z.array(Step),
  clauses: z.array(Clause),
  tasks: z.array(Task),
  endStates: z.array(EndState),
  /** What was tried, and why it was refused in each walked situation; empty where it was let in. */
  refusals: z.record(z.string(), z.array(z.string())),
  /** Every named part of the rules' source: file, name, text. */
  parts: z.record(z.string(), words),
  /** Language, then file and key, then the sentence. */
  texts: z.record(z.string(), words),
  resources: z.record(z.string(), words),
  sources: z.record(z.string(), words),
  cases: z.record(z.string(), Ending),
  scenarios: z.record(z.string(), Run),
  /** What this version does not have, or has in a form that cannot be read; in plain words. */
  unread: z.array(z.string()),
})
export type Snapshot = z.infer<typeof Snapshot>
