import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { taskIds } from '../../flows/ids.ts'
import { answer, answerReasons, decisionReasons, JournalEvent } from '../../flows/journal.ts'
import { friday } from './bedside.ts'

const faultOf = (event: object): string => {
  const { error } = JournalEvent.safeParse({ at: friday, ...event })
  return error ? error.message : ''
}
const isLetIn = (event: object): boolean => faultOf(event) === ''
const child = { duty: 'childReport' }
const call = { type: 'DONE', ...child, task: 'call-registry' }
const callWith = (record: object) => ({ ...call, record })
const consult = { with: 'registry', outcome: 'no-report-now', time: friday }
const decide = { type: 'DECIDE', ...child }
const taken = {
  type: 'TAKE_OVER',
  ...child,
  task: 'call-registry',
  person: 'Dr. Vega',
  knowsTheFacts: true,
  acknowledged: true,
}
const corrected = { type: 'SET_T0', ...child, t0: friday, reason: 'read-in-a-note' }

describe('what may be written down', () => {
  test.each<[string, object]>([
    ['an answer', { type: 'ANSWER.age', fact: 'age', value: 16 }],
    ['an answer that was entered wrongly', answer('age', 16, friday, { basis: 'entered-wrongly' })],
    ['a call', call],
    ['a call that did not get through', { ...call, type: 'ATTEMPT' }],
    ['when and whom a failed call was to', { ...call, type: 'ATTEMPT', agency: 'x', time: friday }],
    ['a decision that is not made yet', decide],
    ['a decision', { ...decide, decision: 'owed', reason: 'reasonable-suspicion' }],
    [
      'a decision after a consult',
      { ...decide, decision: 'notOwed', consult, iDoNotSuspect: true },
    ],
    ['that something was learned earlier', corrected],
    ['that a colleague takes a call on', taken],
    ['a handover', { type: 'HAND_OVER', to: 'night shift charge nurse' }],
    ['going on', { type: 'GO_ON' }],
    ['going on past one question', { type: 'GO_ON', fact: 'tonight' }],
    ['that nothing is here', { type: 'NOTHING_HERE', ruledOutCheck: 'none-of-these' }],
    ['going back', { type: 'BACK' }],
    ['an emergency', { type: 'EMERGENCY' }],
    ['that the emergency is over', { type: 'EMERGENCY_OVER' }],
    ['that responders took over', { type: 'RESPONDERS_TOOK_OVER' }],
    ['that the patient left', { type: 'PATIENT_LEFT' }],
    ['that the report comes first', { type: 'REPORT_NOW' }],
    ['that the companion is back', { type: 'COMPANION_BACK' }],
    ['the end', { type: 'FINISH' }],
  ])('%s', (_, event) => {
    expect(faultOf(event)).toBe('')
  })
  test.each([
    'companion-or-caller-asks',
    'police-ask',
    'immigration-agents-here',
    'guardian-signs-out-or-refuses',
    'child-begs-not-to-call',
    'cannot-get-through',
    'patient-wants-to-leave',
  ])('that the card %s was looked at', (card) => {
    expect(isLetIn({ type: 'WHAT_IF', card })).toBe(true)
  })
  test.each([
    ...taskIds,
    'registry-cross-reports',
    'team-report-confirmed',
    'written-report-planned',
  ])('that %s is done', (task) => {
    expect(isLetIn({ type: 'DONE', ...child, task })).toBe(true)
  })
  test.each(answerReasons)('that the patient could not be asked: %s', (reason) => {
    expect(isLetIn(answer('permission', 'cannot-answer', friday, { reason }))).toBe(true)
  })
  test.each(decisionReasons)('a decision because of %s', (reason) => {
    expect(isLetIn({ ...decide, reason })).toBe(true)
  })
  test.each(['read-in-a-note', 'learned-earlier', 'entered-wrongly'])(
    'another beginning because it was %s',
    (reason) => {
      expect(isLetIn({ ...corrected, reason })).toBe(true)
    },
  )
  test.each(['registry', 'child-protection-team', 'physician', 'social-work'])(
    'a consult with %s',
    (partner) => {
      expect(isLetIn({ ...decide, consult: { ...consult, with: partner } })).toBe(true)
    },
  )
  test.each(['taken-as-report', 'advised-report', 'no-report-now', 'not-reached'])(
    'a consult that came to %s',
    (outcome) => {
      expect(isLetIn({ ...decide, consult: { ...consult, outcome } })).toBe(true)
    },
  )
  test.each([
    'serious-harm',
    'may-be-responsible',
    'would-be-overheard',
    'unconscious',
    'too-young',
    'too-ill',
    'no-interpreter',
    'no-longer-here',
  ])('that somebody was not told: %s', (because) => {
    expect(isLetIn(callWith({ because }))).toBe(true)
  })
  test.each([
    'family-told',
    'taken-away',
    'police',
    'in-trouble',
    'companion-angry',
    'someone-else-hurt',
    'none-named',
  ])('the worry %s', (worry) => {
    expect(isLetIn(callWith({ worry }))).toBe(true)
  })
  test.each(['online', 'fax', 'e-mail', 'post', 'by-hand'])('a form sent %s', (way) => {
    expect(isLetIn(callWith({ way }))).toBe(true)
  })
  test.each(['told', 'not-safe', 'not-possible'])('how telling went: %s', (told) => {
    expect(isLetIn(callWith({ told }))).toBe(true)
  })
})

describe('nothing else may be written down', () => {
  test.each<object>([
    { type: 'SOMETHING' },
    { type: 'BACK', note: 'her name' },
    { ...call, note: 'her name' },
    callWith({ patient: 'her name' }),
    { ...call, duty: 'someReport' },
    { ...call, task: 'call-a-friend' },
    { ...call, type: 'ATTEMPT', note: 'her name' },
    { ...call, type: 'ATTEMPT', task: 'registry-cross-reports' },
    { ...decide, note: 'her name' },
    { ...decide, decision: 'perhaps' },
    { ...decide, consult: { ...consult, patient: 'her name' } },
    { ...decide, consult: { with: 'registry', outcome: 'no-report-now' } },
    { ...corrected, t0: 'last night' },
    { ...corrected, reason: 'tired' },
    { ...corrected, note: 'her name' },
    { ...taken, note: 'her name' },
    { type: 'HAND_OVER', to: 'Dr. Vega', note: 'her name' },
    { type: 'GO_ON', fact: 'birthplace' },
    { type: 'GO_ON', note: 'her name' },
    { type: 'NOTHING_HERE', ruledOutCheck: 'perhaps' },
    { type: 'NOTHING_HERE', note: 'her name' },
    { type: 'WHAT_IF', card: 'any' },
    { type: 'WHAT_IF', card: 'police-ask', note: 'her name' },
    { type: 'ANSWER.age', fact: 'age', value: 16, note: 'her name' },
    { type: 'ANSWER.age', fact: 'age', value: 16, basis: 'perhaps' },
    { type: 'ANSWER.age', fact: 'age', value: 16, reason: 'tired' },
    callWith({ way: 'pigeon' }),
    callWith({ told: 'perhaps' }),
    callWith({ because: 'busy' }),
    callWith({ worry: 'weather' }),
    callWith({ call: 'registry-cross-reports' }),
  ])('such as %j', (event) => {
    expect(isLetIn(event)).toBe(false)
  })
})

describe('a name, an agency, a number', () => {
  const person = (text: string) => callWith({ person: text })
  test('is kept without the blanks around it', () => {
    expect(JournalEvent.parse({ at: friday, ...person('  Dr. Vega ') })).toMatchObject({
      record: { person: 'Dr. Vega' },
    })
  })
  test('is not left blank', () => {
    expect(isLetIn(person(''))).toBe(false)
    expect(isLetIn(person('   '))).toBe(false)
  })
  test('is short: one character to 120', () => {
    expect(isLetIn(person('V'))).toBe(true)
    expect(isLetIn(person('V'.repeat(120)))).toBe(true)
    expect(isLetIn(person('V'.repeat(121)))).toBe(false)
  })
})

test('one to nine forms may be sent at once', () => {
  for (const forms of [1, 2, 9]) expect(isLetIn(callWith({ forms }))).toBe(true)
  for (const forms of [0, 10, 1.5]) expect(isLetIn(callWith({ forms }))).toBe(false)
})

test('a colleague takes a call on only knowing the facts, and saying so', () => {
  expect(isLetIn({ ...taken, knowsTheFacts: false })).toBe(false)
  expect(isLetIn({ ...taken, acknowledged: false })).toBe(false)
})

describe('a time', () => {
  test.each(['2026-03-07T06:10:00Z', '2026-03-06T22:10:00-08:00', '2026-03-06T22:10:00.123-08:00'])(
    'is %s, with its zone',
    (at) => {
      expect(isLetIn({ type: 'BACK', at })).toBe(true)
    },
  )
  test.each(['2026-03-06T22:10:00', '2026-03-06', '22:10', ''])(
    'is not %j, and the message says how to write it',
    (at) => {
      expect(faultOf({ type: 'BACK', at })).toContain(
        'is not a time such as 2026-03-06T22:10:00-08:00',
      )
    },
  )
})

describe('an answer that is none', () => {
  test('says which fact it is about and what is wrong', () => {
    const years = { type: 'ANSWER.age', fact: 'age', value: 'sixteen' }
    expect(faultOf(years)).toContain('age: ')
    expect(faultOf({ ...years, type: 'ANSWER.danger' })).toContain(
      'type ANSWER.danger does not belong to the fact age',
    )
    expect(faultOf({ type: 'ANSWER.birthplace', fact: 'birthplace', value: 'x' })).toContain(
      'at fact',
    )
  })
  test('is not made at all, and says why', () => {
    const make = (value: unknown) => () =>
      answer('age', z.number().parse(value), friday, { basis: 'changed' })
    expect(make(16)()).toEqual({
      type: 'ANSWER.age',
      fact: 'age',
      value: 16,
      basis: 'changed',
      at: friday,
    })
    expect(make(121)).toThrow('age: ')
    expect(() => answer('age', 16, 'yesterday')).toThrow('is not a time such as')
  })
})
