import { describe, expect, test } from 'vitest'
import type { Facts } from '../../flows/facts.ts'
import { deadlinesOf } from '../../flows/deadlines.ts'
import { Bedside, adultAlone, aloneAndAgreed, calmGlance, nobodyElse } from './bedside.ts'

const told = (facts: Facts, site = {}) => new Bedside(site).say({ ...calmGlance, ...facts })
const current: Facts = { concern: 'suspected', when: 'current' }

describe('a duty names its reasons and no other', () => {
  test('beside a report, that maybe under 18 counts as a minor and that it carries the wound', () => {
    const child = told({ age: 'maybe-under-18', concern: 'suspected', injury: 'assault' })
    expect(child.view.duties.childReport.because).toEqual([
      'minor-suspected',
      'maybe-minor-counts-as-minor',
      'injury-carried-here',
    ])
  })
  test('and neither for a known child without a wound', () => {
    const child = told({ age: 16, concern: 'suspected' })
    expect(child.view.duties.childReport.because).toEqual(['minor-suspected'])
  })
  test('for a wounded child whose concern is uncertain, only the uncertainty', () => {
    const child = told({ age: 16, concern: 'uncertain', injury: 'assault' })
    expect(child.view.duties.childReport.because).toEqual(['minor-uncertain'])
  })
  test('and none while nothing is owed', () => {
    expect(told({ age: 'maybe-under-18' }).view.duties.childReport.because).toEqual([])
  })
  test('for an elder whose dependence is open, only that it is not known when', () => {
    const elder = told({ age: 70, dependent: 'unsure', concern: 'suspected', when: 'past' })
    expect(elder.view.duties.elderDependentReport.because).toEqual(['elder-when-open'])
  })
})

describe('a report waits for what it rests on', () => {
  test('a sign on a child’s body is no decision before the concern is answered', () => {
    for (const flag of ['strangulation', 'recent-sexual-assault'] as const)
      expect(told({ age: 15, clinicalFlags: [flag] }).status('childReport')).toBe('notOwed')
  })
  test('a wound is no decision while the age is still being asked', () => {
    expect(new Bedside().say({ danger: 'none', injury: 'firearm' }).status('injuryReport')).toBe(
      'notOwed',
    )
  })
  test('a worry about an elder stays a decision, also when it is about now', () => {
    expect(told({ age: 70, concern: 'uncertain', when: 'current' }).status(elder)).toBe('undecided')
  })
  test('it is owed for an elder when nobody is sure whether it is over', () => {
    expect(told({ age: 70, concern: 'suspected', when: 'unsure' }).status(elder)).toBe('owed')
  })
  test('without a wound nothing is left open when the age was never learned', () => {
    const left = new Bedside().say({ danger: 'none', injury: 'none' })
    left.do({ type: 'PATIENT_LEFT', at: left.at })
    expect(left.status('injuryReport')).toBe('notOwed')
  })
  test('a child’s assault or strangulation is the child report’s matter', () => {
    for (const flag of ['strangulation', 'recent-sexual-assault'] as const) {
      const child = told({ age: 15, concern: 'suspected', clinicalFlags: [flag] })
      expect(child.status('injuryReport')).toBe('notOwed')
    }
  })
  test('age alone owes nothing, and neither does a wound before the concern is answered', () => {
    expect(told({ age: 62 }).status(elder)).toBe('notOwed')
    expect(told({ age: 70, injury: 'assault' }).status(elder)).toBe('notOwed')
  })
  test('an adult neither old nor dependent has none, whatever the concern or the wound', () => {
    for (const concern of ['suspected', 'uncertain', 'ruled-out'] as const) {
      const adult = told({ age: 30, dependent: 'no', injury: 'assault', concern, when: 'current' })
      expect(adult.status(elder)).toBe('notOwed')
    }
  })
  test('an elder without a wound is not a decision once the concern is ruled out', () => {
    expect(told({ age: 70, concern: 'ruled-out' }).status(elder)).toBe('notOwed')
  })
  test('only an admission makes an inpatient', () => {
    const site = { inpatientDependent: 'yes' } as const
    expect(told({ age: 40, dependent: 'no', ...current }, site).status(elder)).toBe('notOwed')
  })
  test('an age between 60 and 64 is no elder where the site holds to 65', () => {
    const site = { elderFrom: 65 } as const
    expect(told({ age: 'adult-60-64', ...current }, site).status(elder)).toBe('notOwed')
    expect(told({ age: 'adult-65-plus', ...current }, site).status(elder)).toBe('owed')
  })
})
const elder = 'elderDependentReport'

describe('deadlines', () => {
  const child = (facts: Facts = {}) =>
    told({ age: 17, concern: 'suspected', guardianInvolved: 'no', removalRisk: 'no', ...facts })
  const due = ({ state }: Bedside, duty: 'childReport' | 'otherChildReport' = 'childReport') =>
    Object.keys(deadlinesOf(duty, state.context))

  test('are none before the duty ever stood', () => {
    expect(due(new Bedside())).toEqual([])
  })
  test('are the written report’s alone while the birthday is not known', () => {
    expect(due(child())).toEqual(['written-report'])
  })
  test('of another child’s report know nothing of this child’s birthday', () => {
    const both = child({ daysToEighteen: 3, otherChildAtRisk: 'yes' })
    expect(due(both)).toEqual(['written-report', 'otip-request'])
    expect(due(both, 'otherChildReport')).toEqual(['written-report'])
  })
  test('forget the birthday when it is set aside', () => {
    const corrected = child({ daysToEighteen: 3 }).say({ age: 40 }, 'entered-wrongly')
    expect(due(corrected)).toEqual(['written-report'])
  })
})

describe('what may be put to a patient', () => {
  const assaulted: Facts = {
    clinicalFlags: ['recent-sexual-assault'],
    assaultHoursAgo: 'unknown',
  }
  test('the exam waits without permission, capacity, privacy or life', () => {
    const ready = () =>
      told({ age: 30, dependent: 'no', ...assaulted, ...aloneAndAgreed, concern: 'disclosed' }).say(
        {
          ...nobodyElse,
          rightsCard: 'given',
        },
      )
    expect(ready().tryToSay('forensicExam', 'accept')).toBeNull()
    const not: readonly Facts[] = [
      { permission: 'declined' },
      { privacy: 'companion-stays' },
      { interpreter: 'unavailable' },
      { disposition: 'died' },
      { clinicalFlags: ['recent-sexual-assault', 'no-capacity-now'] },
    ]
    for (const facts of not)
      expect(ready().say(facts, 'changed').tryToSay('forensicExam', 'accept')).toBe('exam-waits')
  })
  test('is nothing any more when the patient has died', () => {
    const bedside = adultAlone().say({ concern: 'suspected', ...nobodyElse })
    expect([bedside.step, bedside.view.mode]).toEqual(['help', 'asking'])
    bedside.say({ disposition: 'died' })
    expect([bedside.step, bedside.view.mode]).toEqual(['plan', 'observing'])
  })
})

test('where a site calls police only in danger, a threat among other dangers is danger', () => {
  const tasks = (danger: Facts['danger']) => {
    const child = new Bedside({ policeCall: 'when-danger' }).say({
      ...(danger && { danger }),
      age: 16,
    })
    return child
      .say({ concern: 'suspected', removalRisk: 'no', guardianInvolved: 'no' })
      .openTasks('childReport')
  }
  expect(tasks(['threat', 'medical'])).toContain('call-police')
  expect(tasks('unsure')).toContain('call-police')
  expect(tasks(['medical'])).not.toContain('call-police')
})
