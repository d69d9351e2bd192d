import { z } from 'zod'

/** What must always hold (PATHWAY 8); its words stand in proof.json of each language. */
export const propertyIds = [
  'SP-01',
  'SP-02',
  'SP-03',
  'SP-04',
  'SP-05',
  'SP-06',
  'SP-07',
  'SP-08',
  'SP-09',
  'SP-10',
  'SP-11',
  'SP-12',
  'SP-13',
  'SP-14',
  'SP-15',
  'SP-16',
  'SP-17',
  'SP-18',
  'SP-19',
  'SP-20',
  'SP-21',
  'SP-22',
  'SP-23',
  'SP-24',
  'SP-25',
] as const
export type PropertyId = (typeof propertyIds)[number]

/** What was gone through one by one. */
export const enumeratedIds = [
  /** Values of all facts, each fact's being not known among them. */
  'fact-values',
  /** Ways in which the questions of the duty rules can be answered. */
  'duty-rule-answers',
  /** Combinations of answers that decide whether a duty is owed. */
  'duty-combinations',
  /** Combinations of answers that decide which acts a duty asks for. */
  'task-combinations',
  /** Ways in which an act can be met or not. */
  'ways-to-meet-a-task',
  /** States of the conversation, from the first question to the end. */
  'conversation-states',
  /** States of privacy, language, limits, permission and capacity. */
  'room-states',
  /** States with a patient who cannot be alone, understood or spoken to, or has died. */
  'patient-states',
  /** States of one duty with every set of acts done for it. */
  'act-states',
  /** States with several duties owed at once. */
  'together-states',
  /** States with answers corrected, changed and decided in any order, also after the end. */
  'change-states',
  /** Situations of age, harm and wishes in which services are offered, in both views. */
  'offer-situations',
  /** Ways in which an offer with a row of its own can be decided. */
  'offer-row-answers',
  /** Ways in which a card of guidance can be called for. */
  'card-answers',
  /** Texts in all languages. */
  'texts',
] as const
export type EnumeratedId = (typeof enumeratedIds)[number]

/** What was taken together instead, and how much of it. */
export const reductionIds = [
  /** Rules run with answers given only as they ask: what a rule does not ask cannot change it. */
  'rules-followed',
  /** Values of facts that no rule tells from a value that was gone through. */
  'values-alike',
  /** Reached states of the conversation that no step, duty or ending still to come tells apart. */
  'states-alike-in-talk',
  /** Reached states that differ by nothing but times, the order of acts and why an answer was replaced. */
  'states-alike-but-times',
] as const
export type ReductionId = (typeof reductionIds)[number]

const Count = z.int().nonnegative()
const CounterExample = z.strictObject({
  /** What is wrong, in one line. */
  says: z.string(),
  /** The answers and events that lead there, a line each. */
  path: z.array(z.string()),
  /** A case file for `npm run -s walk`. */
  case: z.record(z.string(), z.json()),
  /** Whether walking that case comes by the same failure. */
  replays: z.boolean(),
})

/** What `npm run -s prove -- --json <file>` writes. */
export const ProofResult = z.strictObject({
  pathwayVersion: z.string(),
  checkedOn: z.iso.datetime({ offset: true }),
  seconds: z.number().nonnegative(),
  states: Count,
  transitions: Count,
  enumerated: z.array(z.strictObject({ id: z.enum(enumeratedIds), count: Count })),
  reductions: z.array(z.strictObject({ id: z.enum(reductionIds), count: Count })),
  properties: z.array(
    z.strictObject({
      id: z.enum(propertyIds),
      looked: Count,
      holds: z.boolean(),
      counterExample: CounterExample.nullable(),
    }),
  ),
})
export type ProofResult = z.infer<typeof ProofResult>
