import { z } from 'zod'
import { type FactId, Facts, factIds, type Value } from './facts.ts'
import { dutyIds, standInIds, taskIds, whatIfIds } from './ids.ts'
import { SitePolicy } from './site.ts'

/** The version of the ids and rules; a journal of another version is refused, never half-applied. */
export const pathwayVersion = '1.0.0'

/** A moment: ISO 8601 with Z or an offset, to the millisecond at most. */
const Moment = z.iso.datetime({
  offset: true,
  error: 'is not a time such as 2026-03-06T22:10:00-08:00',
})
const short = z.string().trim().min(1).max(120)
const at = Moment

export const bases = ['entered-wrongly', 'changed'] as const
export type Basis = (typeof bases)[number]

export const answerReasons = [
  'unconscious',
  'too-young',
  'too-ill',
  'no-interpreter',
  'not-safe',
  'no-private-time',
] as const
export type AnswerReason = (typeof answerReasons)[number]

/** One answer. A value that belongs to another fact does not compile. */
export type AnswerEvent = {
  [F in FactId]-?: {
    type: `ANSWER.${F}`
    fact: F
    value: Value<F>
    basis?: Basis | undefined
    reason?: AnswerReason | undefined
    at: string
  }
}[FactId]

const AnswerShell = z.strictObject({
  type: z.string(),
  fact: z.enum(factIds),
  value: z.unknown(),
  basis: z.enum(bases).optional(),
  reason: z.enum(answerReasons).optional(),
  at,
})
const answerFault = (event: unknown): string | null => {
  const shell = AnswerShell.safeParse(event)
  if (!shell.success) return z.prettifyError(shell.error)
  const { type, fact, value } = shell.data
  if (type !== `ANSWER.${fact}`) return `type ${type} does not belong to the fact ${fact}`
  const parsed = Facts.shape[fact].unwrap().safeParse(value)
  return parsed.success ? null : `${fact}: ${z.prettifyError(parsed.error)}`
}
const isAnswer = (event: unknown): event is AnswerEvent => answerFault(event) === null
const Answer = z.custom<AnswerEvent>(isAnswer, { error: (issue) => answerFault(issue.input) ?? '' })

export const consultPartners = [
  'registry',
  'child-protection-team',
  'physician',
  'social-work',
] as const
export const consultOutcomes = [
  'taken-as-report',
  'advised-report',
  'no-report-now',
  'not-reached',
] as const
export const Consult = z.strictObject({
  with: z.enum(consultPartners),
  outcome: z.enum(consultOutcomes),
  time: Moment,
  person: short.optional(),
  number: short.optional(),
})
export type Consult = z.infer<typeof Consult>

export const decisionReasons = [
  'injury-has-another-cause',
  'no-sign-of-abuse',
  'not-abuse-by-the-law',
  'no-child-or-adult-named',
  'not-an-elder-or-dependent-adult',
  'over-before-this-duty',
  'reasonable-suspicion',
  'careful-choice',
] as const
export type DecisionReason = (typeof decisionReasons)[number]

export const worries = [
  'family-told',
  'taken-away',
  'police',
  'in-trouble',
  'companion-angry',
  'someone-else-hurt',
  'none-named',
] as const

/** Why somebody was not told before a call: the law's two exceptions, or it could not be done (D4). */
export const notToldReasons = {
  'not-safe': ['serious-harm', 'may-be-responsible', 'would-be-overheard'],
  'not-possible': ['unconscious', 'too-young', 'too-ill', 'no-interpreter', 'no-longer-here'],
} as const
const everyNotTold = [...notToldReasons['not-safe'], ...notToldReasons['not-possible']] as const

/** What is written down of an act: who, when, which number. Never anything about the patient. */
export const ActRecord = z.strictObject({
  time: Moment.optional(),
  agency: short.optional(),
  person: short.optional(),
  number: short.optional(),
  way: z.enum(['online', 'fax', 'e-mail', 'post', 'by-hand']).optional(),
  told: z.enum(['told', 'not-safe', 'not-possible']).optional(),
  because: z.enum(everyNotTold).optional(),
  worry: z.enum(worries).optional(),
  forms: z.int().min(1).max(9).optional(),
  by: Moment.optional(),
  call: z.enum(taskIds).optional(),
})
export type ActRecord = z.infer<typeof ActRecord>

export const t0Reasons = ['read-in-a-note', 'learned-earlier', 'entered-wrongly'] as const

const Act = z.strictObject({
  type: z.literal('DONE'),
  duty: z.enum(dutyIds),
  task: z.enum([...taskIds, ...standInIds]),
  record: ActRecord.optional(),
  at,
})
const Attempt = z.strictObject({
  type: z.literal('ATTEMPT'),
  duty: z.enum(dutyIds),
  task: z.enum(taskIds),
  agency: short.optional(),
  time: Moment.optional(),
  at,
})
const Decide = z.strictObject({
  type: z.literal('DECIDE'),
  duty: z.enum(dutyIds),
  decision: z.enum(['owed', 'notOwed']).optional(),
  consult: Consult.optional(),
  iDoNotSuspect: z.boolean().optional(),
  reason: z.enum(decisionReasons).optional(),
  at,
})
const SetT0 = z.strictObject({
  type: z.literal('SET_T0'),
  duty: z.enum(dutyIds),
  t0: Moment,
  reason: z.enum(t0Reasons),
  at,
})
const TakeOver = z.strictObject({
  type: z.literal('TAKE_OVER'),
  duty: z.enum(dutyIds),
  task: z.enum(taskIds),
  person: short,
  knowsTheFacts: z.literal(true),
  acknowledged: z.literal(true),
  at,
})
const HandOver = z.strictObject({ type: z.literal('HAND_OVER'), to: short, at })
const GoOn = z.strictObject({
  type: z.literal('GO_ON'),
  fact: z.enum(factIds).optional(),
  at,
})
const NothingHere = z.strictObject({
  type: z.literal('NOTHING_HERE'),
  ruledOutCheck: Facts.shape.ruledOutCheck,
  at,
})
const WhatIf = z.strictObject({ type: z.literal('WHAT_IF'), card: z.enum(whatIfIds), at })
const Plain = z.strictObject({
  type: z.enum([
    'BACK',
    'EMERGENCY',
    'EMERGENCY_OVER',
    'RESPONDERS_TOOK_OVER',
    'PATIENT_LEFT',
    'REPORT_NOW',
    'COMPANION_BACK',
    'FINISH',
  ]),
  at,
})

export const JournalEvent = z.union([
  Answer,
  Act,
  Attempt,
  Decide,
  SetT0,
  TakeOver,
  HandOver,
  GoOn,
  NothingHere,
  WhatIf,
  Plain,
])
export type JournalEvent = z.infer<typeof JournalEvent>

/** An encounter: append-only, in order, with the time of each event. The state is this, replayed. */
export const Journal = z.strictObject({
  pathway: z.literal(pathwayVersion),
  site: SitePolicy,
  startedAt: at,
  events: z.array(JournalEvent),
})
export type Journal = z.infer<typeof Journal>

/**
 * Makes one answer as it stands in a journal.
 * @param at ISO 8601 time at which it was given
 */
export const answer = <F extends FactId>(
  fact: F,
  value: Value<F>,
  at: string,
  more: { basis?: Basis; reason?: AnswerReason } = {},
): AnswerEvent => {
  const event: unknown = { type: `ANSWER.${fact}`, fact, value, ...more, at }
  if (isAnswer(event)) return event
  throw new TypeError(answerFault(event) ?? 'not an answer')
}
