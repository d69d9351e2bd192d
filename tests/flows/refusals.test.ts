import { describe, expect, test } from 'vitest'
import { answer, type JournalEvent } from '../../flows/journal.ts'
import { type Refusal, refusals } from '../../flows/refusals.ts'
import type { Facts } from '../../flows/facts.ts'
import { adultAlone, aloneAndAgreed, Bedside, calmGlance, childAlone, friday } from './bedside.ts'
import { nobodyElse } from './bedside.ts'

const told = (facts: Facts) => new Bedside().say({ ...calmGlance, ...facts })
const child = (facts: Facts = {}) =>
  childAlone().say({ concern: 'suspected', guardianInvolved: 'no', removalRisk: 'no', ...facts })
const at = friday
const later = '2026-03-06T23:10:00-08:00'
const plain = (
  type:
    'FINISH' | 'BACK' | 'EMERGENCY' | 'EMERGENCY_OVER' | 'RESPONDERS_TOOK_OVER' | 'PATIENT_LEFT',
): JournalEvent => ({ type, at })
const goOn: JournalEvent = { type: 'GO_ON', at }
const leave = (bedside: Bedside) => bedside.do(plain('PATIENT_LEFT'))
const closed = () => leave(adultAlone())
const done = (more: object): JournalEvent => ({
  type: 'DONE',
  duty: 'childReport',
  task: 'call-registry',
  at,
  ...more,
})
const tried = (more: object): JournalEvent => ({
  type: 'ATTEMPT',
  duty: 'childReport',
  task: 'call-registry',
  at,
  ...more,
})
const takenOn = (more: object): JournalEvent => ({
  type: 'TAKE_OVER',
  duty: 'childReport',
  task: 'call-registry',
  person: 'charge nurse',
  knowsTheFacts: true,
  acknowledged: true,
  at,
  ...more,
})
const planned = (record: object, when = at): JournalEvent =>
  done({ task: 'written-report-planned', record, at: when })
const decide = (more: object): JournalEvent => ({
  type: 'DECIDE',
  duty: 'injuryReport',
  at,
  ...more,
})
const consult = { with: 'physician', outcome: 'no-report-now', time: at } as const
const open = () => told({ age: 30, injury: 'unsure' })
const nothing: JournalEvent = { type: 'NOTHING_HERE', at }
const beforeDeadline = { person: 'night nurse', by: '2026-03-08T10:00:00-07:00' }
const atDeadline = { person: 'night nurse', by: '2026-03-08T11:10:00-07:00' }
const afterDeadline = { person: 'night nurse', by: '2026-03-08T12:00:00-07:00' }

/** Each story is told only when its test runs. */
const events: readonly [string, () => [Bedside, JournalEvent, Refusal | null]][] = [
  ['nothing is written down after all is closed', () => [closed(), goOn, 'encounter-closed']],
  [
    'a card may be looked at even then',
    () => [closed(), { type: 'WHAT_IF', card: 'police-ask', at }, null],
  ],
  ['no going on after the talk', () => [leave(child()), goOn, 'conversation-ended']],
  ['no going back after the talk', () => [leave(child()), plain('BACK'), 'conversation-ended']],
  ['no second leaving', () => [leave(child()), plain('PATIENT_LEFT'), 'conversation-ended']],
  ['no finishing after the talk', () => [leave(child()), plain('FINISH'), 'conversation-ended']],
  ['no ruling out after the talk', () => [leave(child()), nothing, 'conversation-ended']],
  ['a page that must be answered holds', () => [new Bedside(), goOn, 'needs-an-answer']],
  ['a page looked at again never holds', () => [adultAlone().do(plain('BACK')), goOn, null]],
  [
    'a page looked at again does not hold even where a change there opens a question',
    () => [
      adultAlone()
        .say({ concern: 'suspected', ...nobodyElse })
        .do(plain('BACK'))
        .say({ otherAdultAtRisk: 'yes' }, 'changed'),
      goOn,
      null,
    ],
  ],
  [
    'an emergency that is not there is not over',
    () => [adultAlone(), plain('EMERGENCY_OVER'), 'emergency-not-active'],
  ],
  [
    'responders take over only in one',
    () => [adultAlone(), plain('RESPONDERS_TOOK_OVER'), 'emergency-not-active'],
  ],
  ['nothing here needs an age', () => [told({}), nothing, 'age-first']],
  [
    'nothing here waits for the emergency',
    () => [adultAlone().do(plain('EMERGENCY')), nothing, 'emergency-active'],
  ],
  ['an open question of a duty holds the end', () => [open(), plain('FINISH'), 'duty-open']],
  ['a call before the duty ever stood', () => [adultAlone(), done({}), 'duty-never-open']],
  ['an attempt before the duty ever stood', () => [adultAlone(), tried({}), 'duty-never-open']],
  ['taking on what never stood', () => [adultAlone(), takenOn({}), 'duty-never-open']],
  ['an attempt in the future', () => [child(), tried({ time: later }), 'time-in-future']],
  ['an attempt just made', () => [child(), tried({ time: at }), null]],
  ['an attempt to tell is no call', () => [child(), tried({ task: 'tell-patient' }), 'not-a-call']],
  ['an attempt of another duty’s call', () => [child(), tried({ task: 'call-aps' }), 'not-a-call']],
  ['a colleague takes on calls', () => [child(), takenOn({}), null]],
  [
    'a colleague takes on nothing but calls',
    () => [child(), takenOn({ task: 'written-report' }), 'not-a-call'],
  ],
  [
    'an act of another duty',
    () => [child(), done({ task: 'call-aps' }), 'not-an-act-of-this-duty'],
  ],
  ['an act in the future', () => [child(), done({ record: { time: later } }), 'time-in-future']],
  ['a plan for the form in time', () => [child(), planned(beforeDeadline), null]],
  ['a plan for the form at the last moment', () => [child(), planned(atDeadline), null]],
  ['a plan for the form too late', () => [child(), planned(afterDeadline), 'plan-after-deadline']],
  [
    'any plan once the time has passed',
    () => [
      child(),
      planned(
        { person: 'day nurse', by: '2026-03-09T12:00:00-07:00' },
        '2026-03-09T09:00:00-07:00',
      ),
      null,
    ],
  ],
  [
    'a plan that is late at the very deadline is better than none',
    () => [child(), planned(afterDeadline, '2026-03-08T11:10:00-07:00'), null],
  ],
  ['a plan without a name', () => [child(), planned({ by: beforeDeadline.by }), 'plan-incomplete']],
  ['a plan without a time', () => [child(), planned({ person: 'night nurse' }), 'plan-incomplete']],
  ['a plan without anything', () => [child(), planned({}), 'plan-incomplete']],
  [
    'a decision where nothing is open',
    () => [
      adultAlone(),
      decide({ decision: 'notOwed', reason: 'no-sign-of-abuse' }),
      'not-undecided',
    ],
  ],
  [
    'a decision without a reason',
    () => [open(), decide({ decision: 'notOwed' }), 'decision-needs-reason'],
  ],
  [
    'no decision and no consult',
    () => [open(), decide({ reason: 'careful-choice' }), 'decision-needs-reason'],
  ],
  ['a consult that brought no decision', () => [open(), decide({ consult }), null]],
  ['a decision after a consult', () => [open(), decide({ decision: 'notOwed', consult }), null]],
  [
    'a consult in the future',
    () => [
      open(),
      decide({ decision: 'notOwed', consult: { ...consult, time: later } }),
      'time-in-future',
    ],
  ],
]

test.each(events)('%s', (_, story) => {
  const [bedside, event, refusal] = story()
  expect(bedside.try(event)).toBe(refusal)
})

test('a child is never reported away: a report for a known adult is refused', () => {
  expect(adultAlone().try({ type: 'REPORT_NOW', at })).toBe('adult-here')
  expect(told({}).try({ type: 'REPORT_NOW', at })).toBeNull()
})

describe('a child’s report is not ended by the way', () => {
  test('seeing the child alone after all may do it while the child is here', () => {
    const seen = told({ age: 16, privacy: 'companion-stays', concern: 'ruled-out' })
    seen.say({ ruledOutCheck: 'none-of-these' })
    expect(seen.status('childReport')).toBe('undecided')
    seen.say({ privacy: 'alone' }, 'changed')
    expect(seen.try(answer('limitsExplained', 'yes', at))).toBeNull()
    expect(seen.status('childReport')).toBe('notOwed')
  })
  test('one of two children’s reports is enough to hold the answer', () => {
    const both = child({ otherChildAtRisk: 'yes' })
    expect(both.tryToSay('otherChildAtRisk', 'no', 'changed')).toBe(
      'child-duty-needs-correction-or-consult',
    )
  })
})

describe('the exam', () => {
  const company: Facts = {
    age: 30,
    dependent: 'no',
    clinicalFlags: ['recent-sexual-assault'],
    ...aloneAndAgreed,
    privacy: 'companion-stays',
    ...nobodyElse,
  }
  test('may be put off or declined in company, only not accepted', () => {
    expect(told(company).tryToSay('forensicExam', 'later')).toBeNull()
    expect(told(company).tryToSay('forensicExam', 'decline')).toBeNull()
    expect(told(company).tryToSay('forensicExam', 'accept')).toBe('exam-waits')
  })
  test('is what is accepted there, no other wish', () => {
    expect(told(company).tryToSay('choices', { cast: 'accept' })).toBeNull()
  })
})

test('every reason for which something is not let in has its name once', () => {
  expect(refusals).toHaveLength(31)
  expect(new Set(refusals).size).toBe(31)
})
