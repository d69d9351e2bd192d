import { describe, expect, test } from 'vitest'
import { endStateOf } from '../../flows/endStates.ts'
import type { Facts, Value } from '../../flows/facts.ts'
import {
  Bedside,
  adultAlone,
  aloneAndAgreed,
  calmGlance,
  childAlone,
  nobodyElse,
} from './bedside.ts'

const suspectedAdult = () => adultAlone().say({ concern: 'suspected', ...nobodyElse })

describe('the steps come in the order of the pathway', () => {
  test('for an adult who is alone, agrees and wants options', () => {
    const bedside = new Bedside()
    const steps = [bedside.step]
    const seen = () => steps.at(-1) === bedside.step || steps.push(bedside.step)
    const story: Facts[] = [
      { ...calmGlance, age: 30, dependent: 'no' },
      { privacy: 'alone' },
      { limitsExplained: 'yes', permission: 'yes' },
      { concern: 'disclosed' },
      nobodyElse,
      { help: 'wants-options' },
      { needs: ['em-food'] },
      { choices: { 'waymakers-ht': 'accept' } },
    ]
    for (const facts of story) {
      bedside.say(facts)
      seen()
    }
    for (let left = 9; left > 0 && bedside.step !== 'plan'; left -= 1) {
      bedside.goOn()
      seen()
    }
    expect(steps).toEqual([
      'danger',
      'privacy',
      'say-first',
      'concern',
      'others',
      'help',
      'needs',
      'choices',
      'safety-plan',
      'plan',
    ])
    expect(bedside.do({ type: 'FINISH', at: bedside.at }).state.value).toMatchObject({
      lifecycle: 'closed',
    })
    expect(endStateOf(bedside.state.context)).toBe('adult-plan')
  })

  test('a companion who stays leads to observing, never to asking', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      age: 30,
      dependent: 'no',
      privacy: 'companion-stays',
    })
    expect([bedside.step, bedside.view.mode]).toEqual(['concern', 'observing'])
    bedside.say({ concern: 'suspected', ...nobodyElse })
    expect(bedside.step).toBe('plan')
    expect(endStateOf(bedside.state.context)).toBe('not-safe-to-ask')
  })

  test('time alone is tried twice and then left, without a third confrontation', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      age: 30,
      dependent: 'no',
      privacy: 'not-yet',
    })
    expect(bedside.step).toBe('make-privacy')
    expect(bedside.goOn().step).toBe('privacy')
    expect(bedside.say({ privacy: 'not-yet' }).step).toBe('make-privacy')
    expect(bedside.goOn().step).toBe('concern')
    expect(bedside.view.mode).toBe('observing')
  })

  test('no interpreter means no sensitive question', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      language: 'es',
      interpreter: 'unavailable',
      age: 30,
      dependent: 'no',
      privacy: 'alone',
    })
    expect([bedside.step, bedside.view.mode]).toEqual(['concern', 'observing'])
  })

  test('limits that cannot be said lead on by observation', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      age: 30,
      dependent: 'no',
      privacy: 'alone',
      limitsExplained: 'not-possible',
    })
    expect([bedside.step, bedside.view.mode]).toEqual(['concern', 'observing'])
  })

  test('a patient who has died is spoken to no more, and the duties stay', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      age: 30,
      dependent: 'no',
      injury: 'firearm',
      disposition: 'died',
      concern: 'suspected',
      ...nobodyElse,
    })
    expect(bedside.step).toBe('reports')
    expect(bedside.status('injuryReport')).toBe('owed')
    expect(bedside.goOn().step).toBe('plan')
  })

  test('staff who are not practitioners are led to one and asked nothing more', () => {
    const bedside = new Bedside().say({ role: 'other-staff', danger: 'none' })
    expect(bedside.step).toBe('danger')
    expect(bedside.do({ type: 'REPORT_NOW', at: bedside.at }).status('childReport')).toBe('owed')
    expect(bedside.say({ role: 'practitioner' }, 'changed').step).toBe('first-glance')
  })
})

describe('the limits', () => {
  test.each([
    { age: 17 },
    { age: 62 },
    { age: 'adult-age-unsure' },
    { dependent: 'yes' },
    { injury: 'assault' },
    { injury: 'unsure' },
  ] as const)('are said again before any further question once the patient is %o', (facts) => {
    const bedside = adultAlone().say(facts, 'entered-wrongly')
    expect([bedside.step, bedside.view.mode]).toEqual(['say-first', 'observing'])
    bedside.say({ limitsExplained: 'yes' })
    expect(bedside.view.mode).toBe('asking')
  })
  test('said to a child are said again to the adult before anyone asks whether she will talk', () => {
    const bedside = new Bedside().say({ ...calmGlance, age: 16, privacy: 'alone' })
    bedside.say({ limitsExplained: 'yes' }).say({ age: 30, dependent: 'no' }, 'entered-wrongly')
    expect(bedside.view.pending).toEqual(['limitsExplained'])
    bedside.say({ limitsExplained: 'yes' })
    expect(bedside.view.pending).toEqual(['permission'])
  })
  test('said while somebody listened do not count', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      age: 30,
      dependent: 'no',
      privacy: 'companion-stays',
      limitsExplained: 'yes',
    })
    bedside.say({ privacy: 'alone' }, 'changed').say({ permission: 'yes' })
    expect([bedside.step, bedside.view.mode]).toEqual(['say-first', 'observing'])
  })
})

describe('a no is a complete answer', () => {
  test('after a decline nothing is asked again and the end is three acts away', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      age: 24,
      dependent: 'no',
      privacy: 'alone',
      limitsExplained: 'yes',
      permission: 'declined',
    })
    bedside.say({ concern: 'suspected' }).say(nobodyElse)
    expect(bedside.step).toBe('plan')
    bedside.do({ type: 'FINISH', at: bedside.at })
    expect(endStateOf(bedside.state.context)).toBe('adult-declined')
  })
  test('nothing today leads straight to the plan', () => {
    expect(suspectedAdult().say({ help: 'nothing-today' }).step).toBe('plan')
  })
  test('what they choose is revocable to the end', () => {
    const bedside = suspectedAdult().say({
      help: 'wants-options',
      needs: ['em-food'],
      police: 'wants',
    })
    bedside.toPlan().say({ police: 'declines' }, 'changed')
    expect(endStateOf(bedside.state.context)).toBe('adult-info')
  })
})

describe('the companion comes back', () => {
  test('and nothing is asked, nothing is lost, and being alone again brings the same page back', () => {
    const bedside = suspectedAdult()
    expect(bedside.step).toBe('help')
    bedside.do({ type: 'COMPANION_BACK', at: bedside.at })
    expect([bedside.step, bedside.view.mode]).toEqual(['plan', 'observing'])
    expect(bedside.facts.concern).toBe('suspected')
    bedside.say({ privacy: 'alone' }, 'changed')
    expect([bedside.step, bedside.view.mode]).toEqual(['help', 'asking'])
  })
  test('and what was answered in private stays', () => {
    const bedside = suspectedAdult().say({ help: 'info-only' })
    bedside.do({ type: 'COMPANION_BACK', at: bedside.at })
    expect(bedside.facts.help).toBe('info-only')
    expect(endStateOf(bedside.state.context)).toBe('adult-info')
  })
  test('but an answer marked wrongly leaves no private time behind', () => {
    const bedside = adultAlone().say({ privacy: 'companion-stays' }, 'entered-wrongly')
    bedside.say({ concern: 'suspected', ...nobodyElse })
    expect(endStateOf(bedside.state.context)).toBe('not-safe-to-ask')
  })
})

describe('capacity', () => {
  test('lost pauses the choices and never a duty', () => {
    const bedside = adultAlone().say(
      { clinicalFlags: ['no-capacity-now'], injury: 'assault' },
      'entered-wrongly',
    )
    bedside.say({ limitsExplained: 'yes', concern: 'suspected', ...nobodyElse })
    expect(bedside.step).toBe('reports')
    expect(bedside.status('injuryReport')).toBe('owed')
    expect(bedside.goOn().step).toBe('plan')
    expect(endStateOf(bedside.state.context)).toBe('adult-deferred')
  })
  test('returned opens the choices again', () => {
    const bedside = adultAlone().say({ clinicalFlags: ['no-capacity-now'] }, 'changed')
    bedside.say({ concern: 'suspected', ...nobodyElse })
    expect(bedside.step).toBe('plan')
    expect(bedside.say({ clinicalFlags: 'none' }, 'changed').step).toBe('help')
  })
})

describe('emergency', () => {
  test('interrupts any step and returns to the same step with everything kept', () => {
    const bedside = suspectedAdult()
    const before = { step: bedside.step, facts: bedside.facts }
    bedside.do({ type: 'EMERGENCY', at: bedside.at })
    expect(bedside.try({ type: 'FINISH', at: bedside.at })).toBe('emergency-active')
    bedside.do({ type: 'EMERGENCY_OVER', at: bedside.at })
    expect({ step: bedside.step, facts: bedside.facts }).toEqual(before)
  })
  const dangers: Value<'danger'>[] = ['threat', 'medical', 'unsure', ['threat', 'medical']]
  test.each(dangers.map((danger) => [danger]))('is active at once when danger is %s', (danger) => {
    const bedside = new Bedside().say({ danger })
    expect(bedside.state.matches({ emergency: 'active' })).toBe(true)
    expect(bedside.step).toBe('first-glance')
  })
  test('handed to responders ends the talk and leaves every duty open', () => {
    const child = childAlone().say({ concern: 'suspected' })
    child.do({ type: 'EMERGENCY', at: child.at }).do({ type: 'RESPONDERS_TOOK_OVER', at: child.at })
    expect(endStateOf(child.state.context)).toBe('emergency-handover')
    expect(child.state.matches({ lifecycle: 'conversationEnded' })).toBe(true)
    expect(child.status('childReport')).toBe('owed')
    expect(child.done('childReport', 'call-registry').openTasks('childReport')).not.toContain(
      'call-registry',
    )
  })
})

describe('the ends by event', () => {
  test('leaving early keeps the duty owed, and it closes only when everything is made', () => {
    const child = new Bedside().say({
      ...calmGlance,
      age: 16,
      concern: 'suspected',
      guardianInvolved: 'no',
      removalRisk: 'no',
    })
    child.do({ type: 'PATIENT_LEFT', at: child.at })
    expect(endStateOf(child.state.context)).toBe('left-early')
    for (const task of ['tell-patient', 'call-registry', 'call-police'] as const)
      child.done('childReport', task)
    expect(child.state.matches({ lifecycle: 'conversationEnded' })).toBe(true)
    child.done('childReport', 'written-report')
    expect(child.state.matches({ lifecycle: 'closed' })).toBe(true)
  })
  test('a handover closes only with a person who knows the facts and takes the call on', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      age: 30,
      dependent: 'no',
      injury: 'assault',
    })
    bedside.do({ type: 'HAND_OVER', to: 'day nurse', at: bedside.at })
    expect(bedside.state.matches({ lifecycle: 'conversationEnded' })).toBe(true)
    bedside.do({
      type: 'TAKE_OVER',
      duty: 'injuryReport',
      task: 'call-police',
      person: 'day nurse',
      knowsTheFacts: true,
      acknowledged: true,
      at: bedside.at,
    })
    expect(bedside.state.matches({ lifecycle: 'conversationEnded' })).toBe(true)
  })
  test('a child nobody saw alone is a decision once they have left', () => {
    const child = new Bedside().say({
      ...calmGlance,
      age: 9,
      concern: 'ruled-out',
      ruledOutCheck: 'none-of-these',
    })
    expect(child.status('childReport')).toBe('notOwed')
    child.do({ type: 'PATIENT_LEFT', at: child.at })
    expect(child.status('childReport')).toBe('undecided')
  })
})

describe('nothing here', () => {
  const ask = (bedside: Bedside, ruledOutCheck?: 'none-of-these' | 'unsure') =>
    bedside.try({ type: 'NOTHING_HERE', ...(ruledOutCheck && { ruledOutCheck }), at: bedside.at })

  test('ends at any step for an adult with nothing owed', () => {
    const bedside = new Bedside().say({ danger: 'none', age: 40 })
    expect(ask(bedside)).toBeNull()
    expect(endStateOf(bedside.state.context)).toBe('no-concern')
    expect(bedside.state.matches({ lifecycle: 'closed' })).toBe(true)
  })
  test('for a child needs the signs checked and the child seen alone with limits said', () => {
    const unseen = new Bedside().say({ danger: 'none', age: 6 })
    expect(ask(unseen)).toBe('check-the-signs-first')
    expect(ask(unseen, 'unsure')).toBe('check-the-signs-first')
    expect(ask(unseen, 'none-of-these')).toBe('child-not-seen-alone')
    const seen = new Bedside().say({ ...calmGlance, age: 6, ...aloneAndAgreed })
    expect(ask(seen, 'none-of-these')).toBeNull()
    expect(endStateOf(seen.state.context)).toBe('minor-no-concern')
  })
  test('is closed while a duty is owed or undecided, and before the age is known', () => {
    expect(ask(new Bedside())).toBe('age-first')
    expect(ask(new Bedside().say({ age: 40, injury: 'assault' }))).toBe('duty-open')
    expect(ask(new Bedside().say({ age: 16, concern: 'uncertain' }), 'none-of-these')).toBe(
      'duty-open',
    )
  })
})

describe('report now', () => {
  test('makes the child duty stand from the first screen on', () => {
    const bedside = new Bedside().do({ type: 'REPORT_NOW', at: '2026-03-06T22:10:00-08:00' })
    expect(bedside.facts).toMatchObject({ age: 'under-18', concern: 'suspected' })
    expect([bedside.status('childReport'), bedside.step]).toEqual(['owed', 'danger'])
  })
  test('is not for a known adult', () => {
    expect(adultAlone().try({ type: 'REPORT_NOW', at: '2026-03-06T22:10:00-08:00' })).toBe(
      'adult-here',
    )
  })
})

describe('finishing', () => {
  test('waits for every call and every written report, sent or planned', () => {
    const child = childAlone().say({
      concern: 'suspected',
      guardianInvolved: 'no',
      removalRisk: 'no',
      ...nobodyElse,
    })
    child.toPlan()
    const finish = { type: 'FINISH', at: child.at } as const
    expect(child.try(finish)).toBe('calls-open')
    child.done('childReport', 'call-registry').done('childReport', 'call-police')
    expect(child.try(finish)).toBe('written-report-open')
    child.done('childReport', 'written-report-planned', {
      person: 'me',
      by: '2026-03-08T10:00:00-07:00',
    })
    child.do(finish)
    expect(child.state.matches({ lifecycle: 'conversationEnded' })).toBe(true)
    expect(endStateOf(child.state.context)).toBe('minor-reported')
  })
  test('asks how a child leaves when a guardian may be involved', () => {
    const child = childAlone().say({
      concern: 'suspected',
      guardianInvolved: 'unsure',
      removalRisk: 'no',
      ...nobodyElse,
    })
    child.toPlan()
    for (const task of ['call-registry', 'call-police', 'written-report'] as const)
      child.done('childReport', task)
    expect(child.try({ type: 'FINISH', at: child.at })).toBe('release-open')
  })
})

describe('going back', () => {
  test('shows the page before and removes nothing', () => {
    const bedside = suspectedAdult()
    bedside.do({ type: 'BACK', at: bedside.at })
    expect(bedside.step).toBe('others')
    expect(bedside.facts.otherChildAtRisk).toBe('nothing-known')
    expect(bedside.goOn().step).toBe('help')
  })
  test('stops at the first page', () => {
    expect(new Bedside().try({ type: 'BACK', at: '2026-03-06T22:10:00-08:00' })).toBe(
      'nothing-before',
    )
  })
})

describe('the exam', () => {
  const assaulted = {
    ...calmGlance,
    age: 30,
    dependent: 'no',
    clinicalFlags: ['recent-sexual-assault'],
    assaultHoursAgo: 'unknown',
  } as const
  test('is offered only alone, with permission and capacity; the card waits with a reason', () => {
    const bedside = new Bedside().say({
      ...assaulted,
      clinicalFlags: ['recent-sexual-assault'],
      privacy: 'companion-stays',
      concern: 'suspected',
      ...nobodyElse,
    })
    expect(bedside.step).toBe('forensic')
    expect(bedside.tryToSay('rightsCard', 'given')).toBe('rights-card-waits-for-privacy')
    expect(bedside.say({ rightsCard: 'kept-for-later' }).step).toBe('reports')
  })
  test('is asked after the rights card when the patient may be asked', () => {
    const bedside = new Bedside().say({
      ...assaulted,
      clinicalFlags: ['recent-sexual-assault'],
      ...aloneAndAgreed,
      concern: 'disclosed',
      ...nobodyElse,
      rightsCard: 'given',
    })
    expect(bedside.view.page).toEqual({ step: 'forensic', fact: 'forensicExam' })
  })
})
