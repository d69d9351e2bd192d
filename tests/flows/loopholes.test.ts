import { describe, expect, test } from 'vitest'
import { endStateOf } from '../../flows/endStates.ts'
import { Bedside, aloneAndAgreed, calmGlance, childAlone, friday, nobodyElse } from './bedside.ts'

const consultAt = (at: string) =>
  ({ with: 'registry', outcome: 'no-report-now', time: at }) as const

describe('an accepted exam keeps its notice', () => {
  const accepted = () =>
    new Bedside().say({
      ...calmGlance,
      age: 30,
      dependent: 'no',
      clinicalFlags: ['recent-sexual-assault'],
      assaultHoursAgo: 'under-72',
      ...aloneAndAgreed,
      concern: 'disclosed',
      ...nobodyElse,
      rightsCard: 'given',
      forensicExam: 'accept',
    })
  test('when capacity is lost', () => {
    const bedside = accepted()
    bedside.say({ clinicalFlags: ['recent-sexual-assault', 'no-capacity-now'] }, 'changed')
    expect(bedside.status('examNotice')).toBe('owed')
  })
  test('when permission to talk is withdrawn', () => {
    expect(accepted().say({ permission: 'declined' }, 'changed').status('examNotice')).toBe('owed')
  })
  test('when the patient has died', () => {
    expect(accepted().say({ disposition: 'died' }).openTasks('examNotice')).toEqual([
      'notify-police',
    ])
  })
})

test('a call taken on by a colleague keeps the encounter open until it is made', () => {
  const child = childAlone().say({
    concern: 'suspected',
    guardianInvolved: 'no',
    removalRisk: 'no',
  })
  child.do({
    type: 'TAKE_OVER',
    duty: 'childReport',
    task: 'call-police',
    person: 'charge nurse',
    knowsTheFacts: true,
    acknowledged: true,
    at: friday,
  })
  for (const task of ['tell-patient', 'call-registry', 'written-report'] as const)
    child.done('childReport', task)
  child.do({ type: 'HAND_OVER', to: 'charge nurse', at: friday })
  expect(child.state.matches({ lifecycle: 'conversationEnded' })).toBe(true)
  child.done('childReport', 'call-police')
  expect(child.state.matches({ lifecycle: 'closed' })).toBe(true)
})

describe('a child duty does not slip away after the talk has ended', () => {
  const left = (facts = {}) =>
    new Bedside().say({ ...calmGlance, age: 16, ...facts }).do({ type: 'PATIENT_LEFT', at: friday })

  test('by calling a first answer a correction', () => {
    const child = left({
      privacy: 'alone',
      limitsExplained: 'yes',
      permission: 'yes',
      concern: 'ruled-out',
    })
    expect(child.status('childReport')).toBe('undecided')
    for (const basis of [undefined, 'entered-wrongly'] as const)
      expect(child.tryToSay('ruledOutCheck', 'none-of-these', basis)).toBe(
        'child-duty-needs-correction-or-consult',
      )
  })
  test('by saying the limits when nobody is there any more', () => {
    const child = left({ privacy: 'alone', concern: 'ruled-out', ruledOutCheck: 'none-of-these' })
    expect(child.status('childReport')).toBe('undecided')
    expect(child.tryToSay('limitsExplained', 'yes')).toBe('child-duty-needs-correction-or-consult')
  })
  test('and an encounter with an open child duty never ends as no concern', () => {
    expect(endStateOf(left({ concern: 'uncertain' }).state.context)).toBe('left-early')
    const late = new Bedside().say({
      ...calmGlance,
      age: 40,
      dependent: 'no',
      privacy: 'companion-stays',
      concern: 'ruled-out',
      otherChildAtRisk: 'yes',
      otherAdultAtRisk: 'no',
    })
    for (const task of ['call-registry', 'call-police', 'written-report'] as const)
      late.done('otherChildReport', task)
    late.toPlan().do({ type: 'FINISH', at: friday }).say({ age: 16 }, 'entered-wrongly')
    expect(late.status('childReport')).toBe('undecided')
    expect(endStateOf(late.state.context)).not.toBe('minor-no-concern')
  })
})

test('a decision that a duty is owed stands when more is learned', () => {
  const child = new Bedside().say({ danger: 'none', age: 16, concern: 'uncertain' })
  const consult = { with: 'registry', outcome: 'taken-as-report', time: friday } as const
  child.do({ type: 'DECIDE', duty: 'childReport', consult, at: friday })
  expect(child.say({ injury: 'none' }).status('childReport')).toBe('owed')
})

test('another child at risk is decided against only after a consult and in one’s own words', () => {
  const bedside = new Bedside().say({ otherChildAtRisk: 'unsure' })
  const decide = {
    type: 'DECIDE',
    duty: 'otherChildReport',
    decision: 'notOwed',
    at: friday,
  } as const
  expect(bedside.try({ ...decide, reason: 'no-sign-of-abuse' })).toBe(
    'child-decision-needs-consult',
  )
  bedside.do({ ...decide, consult: consultAt(friday), iDoNotSuspect: true })
  expect(bedside.status('otherChildReport')).toBe('notOwed')
})

test('a wound is a decision even when the patient left before the age was learned', () => {
  for (const injury of ['firearm', 'assault', 'unsure'] as const) {
    const bedside = new Bedside().say({ danger: 'none', injury })
    expect(bedside.do({ type: 'PATIENT_LEFT', at: friday }).status('injuryReport')).toBe(
      'undecided',
    )
  }
})

test('the clock of a child’s wound starts when it was first known, not at the consult', () => {
  const child = childAlone(15).say({ injury: 'assault' }, 'entered-wrongly')
  child.say({ concern: 'ruled-out', ruledOutCheck: 'none-of-these' })
  child.at = '2026-03-07T09:00:00-08:00'
  child.do({
    type: 'DECIDE',
    duty: 'childReport',
    decision: 'notOwed',
    consult: consultAt(child.at),
    iDoNotSuspect: true,
    at: child.at,
  })
  expect(child.state.context.t0.injuryReport).toBe(friday)
})

test('a colleague’s report stands for a call, never for telling the child', () => {
  const child = childAlone().say({ concern: 'suspected' })
  const record = { person: 'social worker', number: '26-1', time: friday }
  const team = {
    type: 'DONE',
    duty: 'childReport',
    task: 'team-report-confirmed',
    at: friday,
  } as const
  expect(child.try({ ...team, record: { ...record, call: 'tell-patient' } })).toBe(
    'team-report-incomplete',
  )
  child.do({ ...team, record: { ...record, call: 'call-registry' } })
  expect(child.openTasks('childReport')).toContain('tell-patient')
  expect(child.openTasks('childReport')).not.toContain('call-registry')
})

test('the exam is not put to a patient whose companion is back', () => {
  const child = childAlone().say(
    { clinicalFlags: ['recent-sexual-assault'], assaultHoursAgo: 'unknown' },
    'entered-wrongly',
  )
  child.do({ type: 'COMPANION_BACK', at: friday })
  child.say({
    concern: 'ruled-out',
    ruledOutCheck: 'none-of-these',
    ...nobodyElse,
    rightsCard: 'kept-for-later',
  })
  expect(child.view.page.fact).not.toBe('forensicExam')
})
