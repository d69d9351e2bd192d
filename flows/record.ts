import type { FactId } from './facts.ts'
import { type DutyId, dutyIds } from './ids.ts'
import { type AnswerEvent, answer, type JournalEvent } from './journal.ts'
import { decidingFacts } from './ruling.ts'
import type { Memory } from './memory.ts'
import { canSpeakPrivately, isMinor } from './predicates.ts'
import { audienceOf } from './audience.ts'
import { passedBy } from './goOn.ts'
import { type DutyView, pageKey, viewOf } from './view.ts'

/** What an event that was let in does to the memory. Adds and corrects; never takes out what was done. */
export const record = (memory: Memory, event: JournalEvent): Memory =>
  closeWhenDone(startClocks(stayOnReports(memory, change(memory, event), event), event))

const acts: readonly JournalEvent['type'][] = ['DONE', 'ATTEMPT', 'DECIDE', 'TAKE_OVER', 'SET_T0']
/** The list of calls is left by going on, not by the last call: what else stands there stays in sight. */
const stayOnReports = (before: Memory, after: Memory, { type }: JournalEvent): Memory =>
  acts.includes(type) && viewOf(before).page.step === 'reports'
    ? { ...after, cursor: 'reports' }
    : after

const isAnswer = (event: JournalEvent): event is AnswerEvent => event.type.startsWith('ANSWER.')

const change = (memory: Memory, event: JournalEvent): Memory => {
  if (isAnswer(event)) return remember(memory, event)
  switch (event.type) {
    case 'GO_ON':
      return goOn(memory, event.fact ?? null)
    case 'BACK':
      return { ...memory, cursor: pageBefore(memory) }
    case 'COMPANION_BACK':
      return remember(memory, answer('privacy', 'companion-stays', event.at, { basis: 'changed' }))
    case 'REPORT_NOW':
      return reportNow(memory, event.at)
    case 'NOTHING_HERE':
      return end(nothingHere(memory, event), 'nothing-here')
    case 'EMERGENCY':
      return { ...memory, emergency: 'active' }
    case 'EMERGENCY_OVER':
      return { ...memory, emergency: 'over' }
    case 'RESPONDERS_TOOK_OVER':
      return end({ ...memory, emergency: 'over' }, 'responders-took-over')
    case 'PATIENT_LEFT':
      return end(
        remember(memory, answer('disposition', 'left-early', event.at, { basis: 'changed' })),
        'patient-left',
      )
    case 'HAND_OVER':
      return end(memory, 'hand-over')
    case 'FINISH':
      return end(memory, 'finish')
    case 'DONE':
      return {
        ...memory,
        acts: [
          ...memory.acts,
          { duty: event.duty, task: event.task, record: event.record ?? {}, at: event.at },
        ],
      }
    case 'ATTEMPT':
      return {
        ...memory,
        attempts: [
          ...memory.attempts,
          { duty: event.duty, task: event.task, agency: event.agency, at: event.time ?? event.at },
        ],
      }
    case 'DECIDE':
      return decide(memory, event)
    case 'SET_T0':
      return { ...memory, t0: { ...memory.t0, [event.duty]: event.t0 } }
    case 'TAKE_OVER': {
      const { duty, task, person, at } = event
      return { ...memory, takenOver: [...memory.takenOver, { duty, task, person, at }] }
    }
    default:
      return memory
  }
}

const end = (memory: Memory, endedBy: NonNullable<Memory['endedBy']>): Memory => ({
  ...memory,
  cursor: null,
  lifecycle: 'conversationEnded',
  endedBy,
})

const remember = (memory: Memory, event: AnswerEvent): Memory => {
  const { fact, value, at, basis, reason } = event
  const before = basis === 'changed' ? keptFromBefore(memory, fact) : memory.before
  const answered = {
    ...memory.answered,
    [fact]: { value, at, ...(basis && { basis }), ...(reason && { reason }) },
  }
  const next: Memory = { ...memory, answered, before, cursor: cursorAfter(memory, fact) }
  if (fact === 'limitsExplained') return { ...next, limitsSaidTo: audienceTold(next) }
  const privacyAsked =
    fact === 'privacy' || (fact === 'interpreter' && answered.privacy?.value === 'alone')
  if (privacyAsked) next.privacyDueAgain = false
  if (fact === 'danger' && value !== 'none') next.emergency = 'active'
  return next
}

/** Limits said within someone else's hearing were not said. */
const audienceTold = (memory: Memory): Memory['limitsSaidTo'] => {
  const { facts } = viewOf(memory)
  const said = memory.answered.limitsExplained?.value === 'yes' && canSpeakPrivately(facts)
  return said ? audienceOf(facts) : null
}

/** Time alone that was truly had is not undone because the companion came back, nor a stay by leaving. */
const keptFromBefore = (memory: Memory, fact: FactId): Memory['before'] => {
  if (fact === 'disposition') {
    const inpatient = memory.answered.disposition?.value === 'admitted'
    return inpatient ? { ...memory.before, inpatient } : memory.before
  }
  if (fact !== 'privacy' && fact !== 'interpreter') return memory.before
  const { facts, known } = viewOf(memory)
  return {
    ...memory.before,
    privateTime: memory.before.privateTime || canSpeakPrivately(facts),
    unseen: memory.before.unseen || (known.aloneSettled && !known.seenAlone),
  }
}

/** On a page looked at again, an answer leads on; on a sheet the nurse goes on when she is done. */
const cursorAfter = (memory: Memory, fact: FactId): string | null => {
  if (memory.cursor === null) return null
  return memory.cursor.endsWith(`.${fact}`) ? null : memory.cursor
}

const goOn = (memory: Memory, fact: FactId | null): Memory => {
  const { page } = viewOf(memory)
  const passed = new Set([...memory.passed, ...passedBy(memory, fact ?? page.fact)])
  if (page.step !== 'make-privacy') return { ...memory, passed, cursor: null }
  const privacyTries = memory.privacyTries + 1
  return { ...memory, privacyTries, privacyDueAgain: privacyTries < 2, cursor: null }
}

export const pageBefore = (memory: Memory): string | null => {
  const { pages, page } = viewOf(memory)
  const index = pages.findIndex((other) => pageKey(other) === pageKey(page))
  const before = pages[index - 1]
  return before ? pageKey(before) : null
}

const reportNow = (memory: Memory, at: string): Memory => {
  const { facts } = viewOf(memory)
  const aged = isMinor(facts) ? memory : remember(memory, answer('age', 'under-18', at))
  return facts.concern === 'disclosed' || facts.concern === 'suspected'
    ? aged
    : remember(
        aged,
        answer('concern', 'suspected', at, facts.concern ? { basis: 'entered-wrongly' } : {}),
      )
}

type NothingHere = Extract<JournalEvent, { type: 'NOTHING_HERE' }>
export const nothingHere = (memory: Memory, { ruledOutCheck, at }: NothingHere): Memory => {
  const out = remember(
    memory,
    answer('concern', 'ruled-out', at, memory.answered.concern ? { basis: 'entered-wrongly' } : {}),
  )
  return ruledOutCheck ? remember(out, answer('ruledOutCheck', ruledOutCheck, at)) : out
}

type Decide = Extract<JournalEvent, { type: 'DECIDE' }>
const decide = (memory: Memory, event: Decide): Memory => {
  const { duty, consult = null, reason = null, at } = event
  const decision = decisionOf(event)
  const madeOn = decidingFacts(duty, viewOf(memory).known)
  const decisions = [...memory.decisions, { duty, decision, consult, reason, madeOn, at }]
  return consult?.outcome === 'taken-as-report'
    ? callRecorded(memory, event, decisions)
    : { ...memory, decisions }
}
/** A consult that is taken as a report is the call itself; one that advises a report decides for it. */
export const decisionOf = ({ decision, consult }: Decide): 'owed' | 'notOwed' | null => {
  if (consult?.outcome === 'taken-as-report' || consult?.outcome === 'advised-report') return 'owed'
  return decision ?? null
}
const callRecorded = (memory: Memory, event: Decide, decisions: Memory['decisions']): Memory => {
  const { duty, consult, at } = event
  if (consult?.with !== 'registry' || (duty !== 'childReport' && duty !== 'otherChildReport'))
    return { ...memory, decisions }
  const { time, person, number } = consult
  const call = {
    duty,
    task: 'call-registry' as const,
    record: { time, ...(person && { person }), ...(number && { number }) },
    at,
  }
  return { ...memory, decisions, acts: [...memory.acts, call] }
}

/** T0 is when the information was first had; once set it stays, whatever is answered later (L2). */
const startClocks = (memory: Memory, event: JournalEvent): Memory => {
  const { duties } = viewOf(memory)
  const starting = dutyIds.filter(
    (duty) => duties[duty].ruled !== 'notOwed' && memory.t0[duty] === undefined,
  )
  if (starting.length === 0) return memory
  const t0: Memory['t0'] = { ...memory.t0 }
  for (const duty of starting) t0[duty] = firstKnown(memory, duty) ?? event.at
  return { ...memory, t0 }
}

/** A child's wound was known when the child report began to carry it, not at the consult (L2). */
const firstKnown = ({ t0 }: Memory, duty: DutyId): string | undefined =>
  duty === 'injuryReport' ? t0.childReport : undefined

/** Closed when nothing is left to anybody: a call taken on by a colleague still has to be made. */
const closeWhenDone = (memory: Memory): Memory => {
  if (memory.lifecycle !== 'conversationEnded') return memory
  const view = viewOf(memory)
  const open = dutyIds.some((duty: DutyId) => !isClosable(view.duties[duty]))
  return open || view.facts.role === 'other-staff' ? memory : { ...memory, lifecycle: 'closed' }
}
const isClosable = ({ status }: DutyView): boolean => status === 'notOwed' || status === 'complete'
