import { describe, expect, test } from 'vitest'
import { endStateOf } from '../../flows/endStates.ts'
import type { Facts } from '../../flows/facts.ts'
import type { DutyId } from '../../flows/ids.ts'
import { answer, type Consult } from '../../flows/journal.ts'
import {
  adultAlone,
  aloneAndAgreed,
  Bedside,
  calmGlance,
  childAlone,
  friday,
  nobodyElse,
} from './bedside.ts'

const at = friday
const later = '2026-03-07T01:00:00-08:00'
const told = (facts: Facts) => new Bedside().say({ ...calmGlance, ...facts })
const answered = ({ state }: Bedside) => state.context.answered
const suspectedAdult = () => adultAlone().say({ concern: 'suspected', ...nobodyElse })

describe('an answer is kept as it was given', () => {
  test('with its time, and with nothing that was not said', () => {
    expect(answered(told({ age: 16 })).age).toStrictEqual({ value: 16, at })
  })
  test('with the reason for which something could not be done', () => {
    const bedside = told({ age: 30, privacy: 'alone' })
    bedside.do(answer('limitsExplained', 'not-possible', at, { reason: 'unconscious' }))
    expect(answered(bedside).limitsExplained).toStrictEqual({
      value: 'not-possible',
      at,
      reason: 'unconscious',
    })
  })
  test('with whether it was a change or a correction', () => {
    const left = adultAlone().do({ type: 'PATIENT_LEFT', at })
    expect(answered(left).disposition).toStrictEqual({ value: 'left-early', at, basis: 'changed' })
    const worried = told({ age: 16, concern: 'uncertain' }).do({ type: 'REPORT_NOW', at: later })
    expect(answered(worried).concern).toStrictEqual({
      value: 'suspected',
      at: later,
      basis: 'entered-wrongly',
    })
    const nothing = adultAlone().say({ concern: 'uncertain' }).do({ type: 'NOTHING_HERE', at })
    expect(answered(nothing).concern).toMatchObject({ basis: 'entered-wrongly' })
  })
  test.each(['disclosed', 'suspected'] as const)(
    'and reporting a child now does not touch a concern that is %s',
    (concern) => {
      const child = told({ age: 16, concern }).do({ type: 'REPORT_NOW', at: later })
      expect(answered(child).concern).toStrictEqual({ value: concern, at })
    },
  )
})

test('looking at a card changes nothing', () => {
  const bedside = suspectedAdult()
  const before = bedside.state.context
  bedside.do({ type: 'WHAT_IF', card: 'police-ask', at })
  expect(bedside.state.context).toEqual(before)
})

test('an attempt stands at the time it was made, or else at the time it was written down', () => {
  const attempt = { type: 'ATTEMPT', duty: 'childReport', task: 'call-registry' } as const
  const child = told({ age: 16, concern: 'suspected' })
  child.do({ ...attempt, time: friday, at: later }).do({ ...attempt, at: later })
  expect(child.state.context.attempts.map((made) => made.at)).toEqual([friday, later])
})

describe('a consult', () => {
  const consulted = (duty: DutyId, facts: Facts, consult: Partial<Consult>) =>
    told(facts).do({
      type: 'DECIDE',
      duty,
      consult: { with: 'registry', outcome: 'taken-as-report', time: at, ...consult },
      at: later,
    }).state.context
  const uncertain: Facts = { age: 16, concern: 'uncertain' }

  test('that the Registry takes as the report is the call, with name and number', () => {
    const { acts } = consulted('childReport', uncertain, { person: 'intake', number: '26-7' })
    expect(acts).toStrictEqual([
      {
        duty: 'childReport',
        task: 'call-registry',
        record: { time: at, person: 'intake', number: '26-7' },
        at: later,
      },
    ])
  })
  test('is the call about another child, too, and names nobody where nobody was named', () => {
    const { acts } = consulted('otherChildReport', { otherChildAtRisk: 'unsure' }, {})
    expect(acts.map(({ duty, record }) => [duty, record])).toStrictEqual([
      ['otherChildReport', { time: at }],
    ])
  })
  test('is no call when the Registry only advised one, or somebody else took it', () => {
    expect(consulted('childReport', uncertain, { outcome: 'advised-report' }).acts).toEqual([])
    const physician = consulted('childReport', uncertain, { with: 'physician' })
    expect([physician.acts, physician.decisions.length]).toEqual([[], 1])
    expect(consulted('injuryReport', { age: 30, injury: 'unsure' }, {}).acts).toEqual([])
  })
})

describe('time alone', () => {
  test('that was had stays had when the interpreter is gone', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      interpreter: 'professional',
      age: 30,
      dependent: 'no',
      ...aloneAndAgreed,
      concern: 'suspected',
      ...nobodyElse,
    })
    bedside.say({ interpreter: 'unavailable' }, 'changed')
    expect(endStateOf(bedside.state.context)).toBe('adult-info')
  })
  test('that was entered wrongly was never had, whatever else has changed since', () => {
    const bedside = adultAlone().say({ age: 31 }, 'changed')
    bedside.say({ privacy: 'companion-stays' }, 'entered-wrongly')
    expect(endStateOf(bedside.state.context)).toBe('not-safe-to-ask')
  })
  test('is not had by one companion making room for another', () => {
    const bedside = told({ age: 30, dependent: 'no', privacy: 'companion-stays' })
    bedside.say({ privacy: 'not-yet' }, 'changed')
    expect(endStateOf(bedside.state.context)).toBe('not-safe-to-ask')
  })
  test('is asked for again after it was tried, until privacy itself is answered', () => {
    const bedside = told({ age: 30, dependent: 'no', privacy: 'not-yet' }).goOn()
    expect(bedside.step).toBe('privacy')
    expect(bedside.say({ role: 'practitioner' }).step).toBe('privacy')
    expect(bedside.say({ interpreter: 'professional' }, 'changed').step).toBe('privacy')
    expect(bedside.say({ privacy: 'alone' }, 'changed').step).toBe('say-first')
  })
  test('waits only for the interpreter where the patient is alone already', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      interpreter: 'not-yet',
      age: 30,
      dependent: 'no',
      privacy: 'alone',
    })
    expect(bedside.goOn().step).toBe('privacy')
    expect(bedside.say({ entry: 'staff-concern' }).step).toBe('privacy')
    expect(bedside.say({ interpreter: 'professional' }, 'changed').step).toBe('say-first')
  })
})

describe('a child whose concern was ruled out', () => {
  const out: Facts = { concern: 'ruled-out', ruledOutCheck: 'none-of-these' }
  const status = (bedside: Bedside) => bedside.status('childReport')
  test('is no decision while time alone is still being tried', () => {
    const child = told({ age: 15, privacy: 'not-yet', ...out })
    expect(status(child)).toBe('notOwed')
    expect(status(child.goOn())).toBe('notOwed')
    expect(status(child.say({ privacy: 'alone' }, 'changed'))).toBe('notOwed')
  })
  test('is one once nobody will see the child alone, and stays so until the limits are said', () => {
    const child = told({ age: 15, privacy: 'companion-stays', ...out })
    expect(status(child)).toBe('undecided')
    expect(status(child.say({ privacy: 'alone' }, 'changed'))).toBe('undecided')
    expect(status(child.say({ limitsExplained: 'yes' }))).toBe('notOwed')
  })
  test('is none before anyone said whether an interpreter is needed', () => {
    const child = new Bedside().say({ danger: 'none', age: 15, privacy: 'companion-stays', ...out })
    expect(status(child)).toBe('notOwed')
  })
  test('is one when the child has died unseen', () => {
    expect(status(told({ age: 15, disposition: 'died', ...out }))).toBe('undecided')
  })
  test('is one when being alone was entered wrongly', () => {
    const child = childAlone().say(out)
    expect(status(child)).toBe('notOwed')
    expect(status(child.say({ privacy: 'companion-stays' }, 'entered-wrongly'))).toBe('undecided')
  })
  test('is one when the limits were only said within a companion’s hearing', () => {
    const child = told({ age: 15, privacy: 'companion-stays', limitsExplained: 'yes', ...out })
    expect(status(child.say({ privacy: 'alone' }, 'changed'))).toBe('undecided')
  })
})

describe('what no longer applies is set aside', () => {
  test('dependence, once the patient is a minor', () => {
    const bedside = adultAlone().say({ age: 16 }, 'entered-wrongly')
    expect(bedside.facts.dependent).toBeUndefined()
    expect(bedside.view.setAside).toEqual(['dependent'])
  })
  test('a rights card given, once nobody was alone with the patient', () => {
    const bedside = told({
      age: 30,
      dependent: 'no',
      clinicalFlags: ['recent-sexual-assault'],
      ...aloneAndAgreed,
      rightsCard: 'given',
    })
    bedside.say({ privacy: 'companion-stays' }, 'entered-wrongly')
    expect(bedside.facts.rightsCard).toBeUndefined()
  })
})

test('limits that could not be said were said to nobody', () => {
  const bedside = told({ age: 30, dependent: 'no', privacy: 'alone' })
  expect(bedside.say({ limitsExplained: 'not-yet' }).state.context.limitsSaidTo).toBeNull()
})

describe('a page looked at again', () => {
  const back = (times: number) => {
    const bedside = suspectedAdult()
    for (let left = times; left > 0; left -= 1) bedside.do({ type: 'BACK', at })
    return bedside
  }
  test('leads on with its one answer', () => {
    const bedside = back(2)
    expect(bedside.step).toBe('concern')
    expect(bedside.say({ concern: 'disclosed' }, 'changed').step).toBe('help')
  })
  test('of several questions stays until the nurse goes on', () => {
    const bedside = back(1).say({ otherChildAtRisk: 'no' }, 'changed')
    expect(bedside.step).toBe('others')
    expect(bedside.goOn().step).toBe('help')
  })
})

describe('going on', () => {
  test('passes one question at a time where each has its page', () => {
    const bedside = suspectedAdult().say({ help: 'info-only', choices: {}, police: 'later' })
    bedside.say({ hotline: 'declines' })
    expect(bedside.view.page).toEqual({ step: 'safety-plan', fact: 'tonight' })
    expect(bedside.goOn().view.page).toEqual({ step: 'safety-plan', fact: 'phoneWatched' })
  })
  test('past one named question leaves the others of the page', () => {
    const bedside = suspectedAdult().say({ help: 'info-only' })
    expect(bedside.view.pending).toEqual(['choices', 'police', 'hotline'])
    bedside.do({ type: 'GO_ON', fact: 'police', at })
    expect(bedside.view.pending).toEqual(['choices', 'hotline'])
  })
  test('leaves the list of calls; the last call does not', () => {
    const bedside = adultAlone().say({ injury: 'assault', limitsExplained: 'yes' }, 'changed')
    bedside.say({ concern: 'suspected', ...nobodyElse })
    expect(bedside.step).toBe('reports')
    bedside.done('injuryReport', 'call-police').done('injuryReport', 'written-report')
    expect(bedside.step).toBe('reports')
    expect(bedside.goOn().step).toBe('help')
    expect(bedside.done('injuryReport', 'tell-patient').step).toBe('help')
  })
})

describe('T0', () => {
  test('stands for no duty that never stood', () => {
    expect(adultAlone().state.context.t0).toEqual({})
  })
  test('of another child is when that child was spoken of', () => {
    const bedside = told({ age: 16, concern: 'suspected' })
    bedside.at = later
    bedside.say({ otherChildAtRisk: 'yes' })
    expect(bedside.state.context.t0).toEqual({ childReport: friday, otherChildReport: later })
  })
})

test('nothing closes while no practitioner has taken the encounter on', () => {
  const bedside = new Bedside().say({ role: 'other-staff', danger: 'none' })
  bedside.do({ type: 'PATIENT_LEFT', at })
  expect(bedside.state.matches({ lifecycle: 'conversationEnded' })).toBe(true)
})
