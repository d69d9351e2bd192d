import { deadlinesOf } from './deadlines.ts'
import { type FactId, sameValue } from './facts.ts'
import { type DutyId, dutyIds, type DutyStatus } from './ids.ts'
import type { AnswerEvent, JournalEvent } from './journal.ts'
import type { Memory } from './memory.ts'
import { canChoose, isAdult, isMinor, rightsCardCounts } from './predicates.ts'
import { decisionOf, nothingHere, pageBefore, record } from './record.ts'
import { actsOf, anyCallMade, crossReportServes, isCall } from './tasks.ts'
import { musts } from './goOn.ts'
import { isUndecidedOrOwed, viewOf } from './view.ts'

/** Why an event is not let in. Each has its sentence in content: what happened, and what to do. */
export const refusals = [
  'encounter-closed',
  'conversation-ended',
  'basis-needed',
  'child-duty-needs-correction-or-consult',
  'rights-card-waits-for-privacy',
  'exam-waits',
  'needs-an-answer',
  'nothing-before',
  'adult-here',
  'age-first',
  'duty-open',
  'child-not-seen-alone',
  'check-the-signs-first',
  'emergency-not-active',
  'emergency-active',
  'duty-never-open',
  'not-an-act-of-this-duty',
  'time-in-future',
  'call-first',
  'cross-report-does-not-serve',
  'team-report-incomplete',
  'plan-incomplete',
  'plan-after-deadline',
  'not-undecided',
  'child-decision-needs-consult',
  'decision-needs-reason',
  'not-a-call',
  'steps-open',
  'calls-open',
  'written-report-open',
  'release-open',
] as const
export type Refusal = (typeof refusals)[number]

/**
 * Whether an event may happen now, and if not, why.
 * The same rule serves the machine's guards, the screen's buttons and the case files.
 */
export const refusalOf = (memory: Memory, event: JournalEvent): Refusal | null => {
  if (event.type === 'WHAT_IF') return null
  if (memory.lifecycle === 'closed') return 'encounter-closed'
  const check = checks[isAnswer(event) ? 'ANSWER' : event.type]
  return check(memory, event)
}
const isAnswer = (event: JournalEvent): event is AnswerEvent => event.type.startsWith('ANSWER.')

type Kind = Exclude<JournalEvent['type'], `ANSWER.${string}` | 'WHAT_IF'> | 'ANSWER'
type Check = (memory: Memory, event: JournalEvent) => Refusal | null

const ended = ({ lifecycle }: Memory): Refusal | null =>
  lifecycle === 'open' ? null : 'conversation-ended'
const on =
  <T extends JournalEvent['type']>(
    type: T,
    check: (memory: Memory, event: Extract<JournalEvent, { type: T }>) => Refusal | null,
  ): Check =>
  (memory, event) =>
    isOf(event, type) ? check(memory, event) : null
const isOf = <T extends JournalEvent['type']>(
  event: JournalEvent,
  type: T,
): event is Extract<JournalEvent, { type: T }> => event.type === type

const answerRefusal = (memory: Memory, event: AnswerEvent): Refusal | null => {
  const kept = memory.answered[event.fact]
  if (kept && !event.basis && !sameValue(kept.value, event.value)) return 'basis-needed'
  const view = viewOf(memory)
  if (event.fact === 'rightsCard' && !rightsCardCounts(event.value, view.known.privateTime))
    return 'rights-card-waits-for-privacy'
  if (event.fact === 'forensicExam' && event.value === 'accept' && !canChoose(view.facts))
    return 'exam-waits'
  return endsChildDuty(memory, event) ? 'child-duty-needs-correction-or-consult' : null
}

/** Papers or words of a companion, or a passing change, never end a duty to a child (SP-22). */
const endsChildDuty = (memory: Memory, event: AnswerEvent): boolean => {
  const correction = event.basis === 'entered-wrongly' && memory.answered[event.fact] !== undefined
  const beingSeen = memory.lifecycle === 'open' && seeingTheChild.includes(event.fact)
  if (correction || beingSeen) return false
  const before = viewOf(memory).duties
  const open = childDuties.filter(
    (duty) => before[duty].ruled !== 'notOwed' || before[duty].status !== 'notOwed',
  )
  if (open.length === 0) return false
  const after = viewOf(record(memory, event)).duties
  return open.some(
    (duty) =>
      after[duty].ruled === 'notOwed' ||
      (before[duty].status !== 'notOwed' && after[duty].status === 'notOwed'),
  )
}
const childDuties = ['childReport', 'otherChildReport'] as const
const seeingTheChild: readonly FactId[] = ['privacy', 'interpreter', 'limitsExplained']

const opened = (memory: Memory, duty: DutyId): Refusal | null =>
  memory.t0[duty] === undefined ? 'duty-never-open' : null
const inFuture = (time: string | undefined, at: string): Refusal | null =>
  time !== undefined && Date.parse(time) > Date.parse(at) ? 'time-in-future' : null

const doneRefusal = on('DONE', (memory, { duty, task, record: said = {}, at }) => {
  const { known } = viewOf(memory)
  const first = opened(memory, duty) ?? inFuture(said.time, at)
  if (first) return first
  if (!actsOf(duty).has(task)) return 'not-an-act-of-this-duty'
  if (task === 'written-report') return anyCallMade(duty, known) ? null : 'call-first'
  if (task === 'registry-cross-reports') {
    if (!crossReportServes(known)) return 'cross-report-does-not-serve'
    return anyCallMade(duty, known) ? null : 'call-first'
  }
  if (task === 'team-report-confirmed')
    return said.call && isCall(said.call) && said.person && said.number && said.time
      ? null
      : 'team-report-incomplete'
  if (task === 'written-report-planned') {
    const t0 = memory.t0[duty]
    const due = deadlinesOf(duty, memory)['written-report']
    const late = due !== undefined && said.by !== undefined && Date.parse(said.by) > due
    // Once the deadline has passed, any plan is better than none.
    if (late && due > Date.parse(at)) return 'plan-after-deadline'
    return said.person && said.by && t0 ? null : 'plan-incomplete'
  }
  return null
})

const decideRefusal = on('DECIDE', (memory, event) => {
  const { duty, at, consult, iDoNotSuspect, reason } = event
  if (viewOf(memory).duties[duty].ruled !== 'undecided') return 'not-undecided'
  const late = inFuture(consult?.time, at)
  if (late) return late
  const decision = decisionOf(event)
  if (decision === null) return consult ? null : 'decision-needs-reason'
  if (decision === 'notOwed' && (duty === 'childReport' || duty === 'otherChildReport'))
    return consult?.outcome === 'no-report-now' && iDoNotSuspect
      ? null
      : 'child-decision-needs-consult'
  return reason || consult ? null : 'decision-needs-reason'
})

/** Nothing is left to do for it: a form still due would be forgotten with the encounter. */
const settled: readonly DutyStatus[] = ['notOwed', 'complete']

const nothingHereRefusal = on('NOTHING_HERE', (memory, event) => {
  const view = viewOf(memory)
  if (memory.lifecycle !== 'open') return 'conversation-ended'
  if (view.facts.age === undefined) return 'age-first'
  if (memory.emergency === 'active') return 'emergency-active'
  if (dutyIds.some((duty) => !settled.includes(view.duties[duty].status))) return 'duty-open'
  const after = viewOf(nothingHere(memory, event))
  if (isMinor(view.facts)) {
    if (after.facts.ruledOutCheck !== 'none-of-these') return 'check-the-signs-first'
    if (!after.known.seenAlone) return 'child-not-seen-alone'
  }
  return isUndecidedOrOwed(after) ? 'duty-open' : null
})

const finishRefusal = (memory: Memory): Refusal | null => {
  const view = viewOf(memory)
  if (memory.emergency === 'active') return 'emergency-active'
  const statuses = dutyIds.map((duty) => view.duties[duty])
  if (statuses.some(({ status }) => status === 'undecided')) return 'duty-open'
  if (statuses.some(({ status }) => status === 'owed')) return 'calls-open'
  if (view.page.step !== 'plan') return 'steps-open'
  const unsent = statuses.some(({ tasks: listed, writtenPlanned }) =>
    listed.some(({ kind, met }) => kind === 'written' && !met && !writtenPlanned),
  )
  if (unsent) return 'written-report-open'
  // How a child leaves decides whether a guardian's release must be agreed first.
  const guardian =
    view.duties.childReport.status !== 'notOwed' && view.facts.guardianInvolved !== 'no'
  return guardian && view.facts.disposition === undefined ? 'release-open' : null
}

const checks: Record<Kind, Check> = {
  ANSWER: (memory, event) => (isAnswer(event) ? answerRefusal(memory, event) : null),
  GO_ON: on('GO_ON', (memory) => {
    const open = ended(memory)
    if (open) return open
    return memory.cursor === null && musts(memory).length > 0 ? 'needs-an-answer' : null
  }),
  BACK: (memory) => ended(memory) ?? (pageBefore(memory) ? null : 'nothing-before'),
  COMPANION_BACK: ended,
  REPORT_NOW: (memory) => (isAdult(viewOf(memory).facts) ? 'adult-here' : null),
  NOTHING_HERE: nothingHereRefusal,
  EMERGENCY: () => null,
  EMERGENCY_OVER: ({ emergency }) => (emergency === 'active' ? null : 'emergency-not-active'),
  RESPONDERS_TOOK_OVER: (memory) =>
    ended(memory) ?? (memory.emergency === 'active' ? null : 'emergency-not-active'),
  PATIENT_LEFT: ended,
  HAND_OVER: ended,
  FINISH: (memory) => ended(memory) ?? finishRefusal(memory),
  DONE: doneRefusal,
  ATTEMPT: on(
    'ATTEMPT',
    (memory, { duty, task, time, at }) =>
      opened(memory, duty) ??
      inFuture(time, at) ??
      (actsOf(duty).has(task) && isCall(task) ? null : 'not-a-call'),
  ),
  DECIDE: decideRefusal,
  SET_T0: on('SET_T0', (memory, { duty, t0, at }) => opened(memory, duty) ?? inFuture(t0, at)),
  TAKE_OVER: on(
    'TAKE_OVER',
    (memory, { duty, task }) => opened(memory, duty) ?? (isCall(task) ? null : 'not-a-call'),
  ),
}
