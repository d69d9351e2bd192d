import type { FactId } from '../../flows/facts.ts'
import type { ActId, DutyId, DutyStatus, EndStateId, StepId } from '../../flows/ids.ts'
import type { Refusal } from '../../flows/refusals.ts'
import type { ErrorId, OrderPointId } from '../scenarioTypes.ts'

/** Why a run stopped before its end. */
export type Stop =
  | { why: 'circles'; step: StepId }
  | { why: 'no-answer'; facts: readonly FactId[]; step: StepId }
  | { why: 'no-end'; end: string; refusal: Refusal }

type MadeError = { error: ErrorId; duty: DutyId | null }
export type Lifecycle = 'open' | 'conversationEnded' | 'closed'

/** Everything that running a scenario can show to be wrong with it. */
export type Problem =
  | { kind: 'stops'; stop: Stop }
  | { kind: 'end-state'; want: EndStateId; now: EndStateId }
  | { kind: 'lifecycle'; want: Lifecycle; now: Lifecycle }
  | { kind: 'duty'; duty: DutyId; want: DutyStatus; now: DutyStatus }
  | { kind: 'out-though-never'; id: string }
  | { kind: 'never-out'; id: string }
  | { kind: 'never-happens'; id: string }
  | { kind: 'no-call'; task: ActId }
  | ({ kind: 'error' } & MadeError)
  | { kind: 'point'; point: OrderPointId }
  | { kind: 'trap-stops'; id: string; stop: Stop }
  | { kind: 'trap-shows'; id: string; want: MadeError; found: readonly MadeError[] }
export type ProblemKind = Problem['kind']

const stopIn = (stop: Stop): string => {
  if (stop.why === 'circles') return `goes round in circles at ${stop.step}`
  if (stop.why === 'no-answer') return `has no answer for ${stop.facts.join(', ')} at ${stop.step}`
  return `can not end with ${stop.end}: ${stop.refusal}`
}
const made = ({ error, duty }: MadeError): string => (duty ? `${error} (${duty})` : error)

const drift =
  'If the pathway changed and this is right now, change it here; else look at the change.'
const differs = (want: string, now: string) => ({
  what: `expects ${want}, and the pathway comes to ${now}`,
  fix: drift,
})

type Told = { what: string; fix: string }
const told: { [K in ProblemKind]: (problem: Extract<Problem, { kind: K }>) => Told } = {
  stops: ({ stop }) => ({
    what: `the perfect run stops: it ${stopIn(stop)}`,
    fix: 'Let a reveal, an event or `seen` bring the answer that is missing, at that step.',
  }),
  'end-state': ({ want, now }) => differs(want, now),
  lifecycle: ({ want, now }) => differs(want, now),
  duty: ({ duty, want, now }) => differs(want, `${duty}: ${now}`),
  'out-though-never': ({ id }) => ({
    what: `${id} is marked never and comes out`,
    fix: 'Take never out, or add the condition that keeps it back.',
  }),
  'never-out': ({ id }) => ({
    what: `${id} never comes out`,
    fix: 'Ask for less under needs, set the step at which everything for it holds, or mark it never.',
  }),
  'never-happens': ({ id }) => ({
    what: `the event ${id} never happens`,
    fix: 'Give it a trigger that the run comes to.',
  }),
  'no-call': ({ task }) => ({
    what: `the run makes the call ${task}, which is not written here`,
    fix: 'Add what the agency says and asks, and the number it gives.',
  }),
  error: (problem) => ({
    what: `the perfect run makes the error ${made(problem)}`,
    fix: 'Give the right time, place or words for it, so that the protocol’s own path is free of errors.',
  }),
  point: ({ point }) => ({
    what: `the perfect run does not hold the point ${point}`,
    fix: 'Take the point out of this scenario, or let the run reach it.',
  }),
  'trap-stops': ({ id, stop }) => ({
    what: `the run into ${id} stops: it ${stopIn(stop)}`,
    fix: 'Give the answers that this way needs, or another end.',
  }),
  'trap-shows': ({ id, want, found }) => ({
    what: `the run into ${id} should show ${made(want)} and nothing else; it shows ${found.map(made).join(', ') || 'no error'}`,
    fix: 'Change the path so that it makes this one error, or name the error it makes.',
  }),
}

/** A problem as the command prints it, with the ids of the file. */
export const inEnglish = <K extends ProblemKind>(problem: Extract<Problem, { kind: K }>): Told =>
  told[problem.kind](problem)
