import { describe, expect, test } from 'vitest'
import type { Facts } from '../../flows/facts.ts'
import { Bedside, calmGlance, childAlone, friday, nobodyElse } from './bedside.ts'

const told = (facts: Facts, site = {}) => new Bedside(site).say({ ...calmGlance, ...facts })
const seenAlone: Facts = { privacy: 'alone', limitsExplained: 'yes', permission: 'yes' }

describe('a child report', () => {
  test.each([
    ['disclosed', 'owed'],
    ['suspected', 'owed'],
    ['uncertain', 'undecided'],
  ] as const)('for a 16-year-old with concern %s is %s', (concern, status) => {
    expect(told({ age: 16, concern }).status('childReport')).toBe(status)
  })
  test.each([0, 17, 'under-18', 'maybe-under-18'] as const)('is owed at age %s', (age) => {
    expect(told({ age, concern: 'suspected' }).status('childReport')).toBe('owed')
  })
  test.each([18, 120, 'adult-under-60', 'adult-age-unsure'] as const)(
    'is not owed for an adult (%s)',
    (age) => expect(told({ age, concern: 'suspected' }).status('childReport')).toBe('notOwed'),
  )
  test('does not ask whether it was sex or labor', () => {
    for (const exploitation of ['sex', 'labor', 'both', 'images-online', 'unsure'] as const)
      expect(told({ age: 12, concern: 'suspected', exploitation }).status('childReport')).toBe(
        'owed',
      )
  })
  test('is not owed when a child was seen alone, limits said, and none of the signs is there', () => {
    const facts: Facts = {
      age: 6,
      ...seenAlone,
      concern: 'ruled-out',
      ruledOutCheck: 'none-of-these',
    }
    expect(told(facts).status('childReport')).toBe('notOwed')
  })
  test.each([
    { ruledOutCheck: 'one-or-more' },
    { ruledOutCheck: 'unsure' },
    { injury: 'firearm' },
    { injury: 'assault' },
    { injury: 'unsure' },
    { clinicalFlags: ['recent-sexual-assault'] },
    { clinicalFlags: ['strangulation'] },
    { privacy: 'companion-stays' },
    { limitsExplained: 'not-possible' },
  ] as const satisfies readonly Facts[])('is a decision when ruled out with %o', (facts) => {
    const child: Facts = {
      age: 15,
      ...seenAlone,
      concern: 'ruled-out',
      ruledOutCheck: 'none-of-these',
      ...facts,
    }
    expect(told(child).status('childReport')).toBe('undecided')
  })
  test('waits for a decision when a wound is seen and nobody has spoken of a concern yet', () => {
    expect(told({ age: 15, injury: 'assault' }).status('childReport')).toBe('undecided')
  })
  test('is decided against only after a consult and the reporter’s own words', () => {
    const child = told({ age: 15, concern: 'uncertain' })
    const consult = { with: 'registry', outcome: 'no-report-now', time: child.at } as const
    const decide = {
      type: 'DECIDE',
      duty: 'childReport',
      decision: 'notOwed',
      at: child.at,
    } as const
    expect(child.try({ ...decide, reason: 'no-sign-of-abuse' })).toBe(
      'child-decision-needs-consult',
    )
    expect(child.try({ ...decide, consult })).toBe('child-decision-needs-consult')
    expect(child.try({ ...decide, iDoNotSuspect: true })).toBe('child-decision-needs-consult')
    expect(child.try({ ...decide, consult, iDoNotSuspect: true })).toBeNull()
    expect(child.status('childReport')).toBe('notOwed')
  })
  test('is owed again by facts, whatever was decided before', () => {
    const child = told({ age: 15, concern: 'uncertain' })
    const consult = { with: 'registry', outcome: 'no-report-now', time: child.at } as const
    child.do({
      type: 'DECIDE',
      duty: 'childReport',
      consult,
      decision: 'notOwed',
      iDoNotSuspect: true,
      at: child.at,
    })
    expect(child.say({ concern: 'suspected' }, 'changed').status('childReport')).toBe('owed')
  })
  test('is a decision again when a fact it rested on changes', () => {
    const child = told({ age: 15, concern: 'uncertain' })
    const consult = { with: 'registry', outcome: 'no-report-now', time: child.at } as const
    child.do({
      type: 'DECIDE',
      duty: 'childReport',
      consult,
      decision: 'notOwed',
      iDoNotSuspect: true,
      at: child.at,
    })
    expect(child.say({ injury: 'unsure' }, 'changed').status('childReport')).toBe('undecided')
  })
  test('is never ended by a passing change, only by a correction', () => {
    const child = told({ age: 15, concern: 'suspected' })
    expect(child.tryToSay('age', 19, 'changed')).toBe('child-duty-needs-correction-or-consult')
    expect(child.tryToSay('age', 19)).toBe('basis-needed')
    expect(child.status('childReport')).toBe('owed')
    expect(child.tryToSay('age', 19, 'entered-wrongly')).toBeNull()
    expect(child.status('childReport')).toBe('notOwed')
  })
  test('taken by the Registry on a consult counts as the call', () => {
    const child = told({ age: 15, concern: 'uncertain' })
    const consult = { with: 'registry', outcome: 'taken-as-report', time: child.at } as const
    child.do({ type: 'DECIDE', duty: 'childReport', consult, at: child.at })
    expect(child.status('childReport')).toBe('owed')
    expect(child.openTasks('childReport')).not.toContain('call-registry')
  })
})

describe('the tasks of a child report', () => {
  const suspected = (facts: Facts = {}, site = {}) =>
    told(
      { age: 16, concern: 'suspected', guardianInvolved: 'no', removalRisk: 'no', ...facts },
      site,
    )
  const always = ['tell-patient', 'call-registry', 'call-police', 'written-report', 'otip-request']

  test('are telling, both calls and the form, when nobody threatens', () => {
    expect(suspected().openTasks('childReport')).toEqual(always)
  })
  test('guard against a guardian and a removal when that is possible or not known', () => {
    for (const value of ['yes', 'unsure'] as const)
      expect(
        suspected({ guardianInvolved: value, removalRisk: value }).openTasks('childReport'),
      ).toEqual(expect.arrayContaining(['protective-custody-request', 'withhold-from-guardian']))
    expect(told({ age: 16, concern: 'suspected' }).openTasks('childReport')).toEqual(
      expect.arrayContaining(['protective-custody-request', 'withhold-from-guardian']),
    )
  })
  test('ask for an agreed release when a child goes home and a guardian may be involved', () => {
    const home = suspected({ guardianInvolved: 'unsure', disposition: 'discharged' })
    expect(home.openTasks('childReport')).toContain('release-agreed')
  })
  test('let the Registry’s cross-report stand for police only without danger or removal', () => {
    const calm = suspected().done('childReport', 'call-registry')
    calm.done('childReport', 'registry-cross-reports')
    expect(calm.openTasks('childReport')).not.toContain('call-police')
    const grave = suspected({ removalRisk: 'unsure' }).done('childReport', 'call-registry')
    expect(
      grave.try({
        type: 'DONE',
        duty: 'childReport',
        task: 'registry-cross-reports',
        at: grave.at,
      }),
    ).toBe('cross-report-does-not-serve')
  })
  test('leave police out where the site says so and nobody is in danger', () => {
    expect(suspected({}, { policeCall: 'when-danger' }).openTasks('childReport')).not.toContain(
      'call-police',
    )
    expect(
      suspected({ removalRisk: 'yes' }, { policeCall: 'when-danger' }).openTasks('childReport'),
    ).toContain('call-police')
  })
  test('count the written report only when sent, and only after a call', () => {
    const child = suspected()
    const sent = {
      type: 'DONE',
      duty: 'childReport',
      task: 'written-report',
      at: child.at,
    } as const
    expect(child.try(sent)).toBe('call-first')
    child.done('childReport', 'call-registry').done('childReport', 'call-police')
    const plan = { person: 'night nurse', by: '2026-03-08T10:00:00-07:00' }
    expect(child.done('childReport', 'written-report-planned', plan).status('childReport')).toBe(
      'phoned',
    )
    child.done('childReport', 'written-report').done('childReport', 'tell-patient')
    expect(child.status('childReport')).toBe('complete')
  })
  test('are met by the other agency when the line could not be reached', () => {
    const child = suspected().do({
      type: 'ATTEMPT',
      duty: 'childReport',
      task: 'call-registry',
      at: friday9,
    })
    child.done('childReport', 'call-police')
    expect(child.openTasks('childReport')).toContain('call-registry')
    child.done('childReport', 'written-report')
    expect(child.openTasks('childReport')).not.toContain('call-registry')
  })
  test('are not met by an attempt, a plan, an officer or 911', () => {
    const child = suspected({ custody: 'officer-present' })
    child.do({ type: 'ATTEMPT', duty: 'childReport', task: 'call-police', at: child.at })
    child.do({ type: 'EMERGENCY', at: child.at }).do({ type: 'EMERGENCY_OVER', at: child.at })
    expect(child.openTasks('childReport')).toEqual(always)
  })
  test('a later fact takes completeness back', () => {
    const child = suspected()
    for (const task of ['tell-patient', 'call-registry', 'call-police', 'written-report'] as const)
      child.done('childReport', task)
    expect(child.status('childReport')).toBe('complete')
    expect(child.say({ removalRisk: 'yes' }, 'changed').status('childReport')).toBe('phoned')
  })
})
const friday9 = '2026-03-06T22:10:00-08:00'

describe('an injury report', () => {
  test.each(['firearm', 'assault'] as const)('is owed for an adult with %s', (injury) => {
    expect(told({ age: 30, injury }).status('injuryReport')).toBe('owed')
  })
  test('is a decision when the cause is not sure, or after strangulation or sexual assault', () => {
    expect(told({ age: 30, injury: 'unsure' }).status('injuryReport')).toBe('undecided')
    for (const flag of ['strangulation', 'recent-sexual-assault'] as const)
      expect(told({ age: 30, clinicalFlags: [flag] }).status('injuryReport')).toBe('undecided')
  })
  test.each(['none', 'other-cause', 'nothing-known'] as const)('is not owed with %s', (injury) => {
    expect(told({ age: 30, injury }).status('injuryReport')).toBe('notOwed')
  })
  test('stands whatever the patient wants', () => {
    const bedside = told({
      age: 30,
      injury: 'assault',
      privacy: 'alone',
      limitsExplained: 'yes',
      permission: 'declined',
    })
    expect(bedside.status('injuryReport')).toBe('owed')
  })
  test('takes over for a child when the child report was decided against', () => {
    const child = childAlone(15).say({ injury: 'assault' }, 'entered-wrongly')
    child.say({ concern: 'ruled-out', ruledOutCheck: 'none-of-these' })
    expect(child.status('injuryReport')).toBe('notOwed')
    const consult = {
      with: 'child-protection-team',
      outcome: 'no-report-now',
      time: child.at,
    } as const
    child.do({
      type: 'DECIDE',
      duty: 'childReport',
      decision: 'notOwed',
      consult,
      iDoNotSuspect: true,
      at: child.at,
    })
    expect(child.status('injuryReport')).toBe('owed')
  })
})

describe('a report on an elder or dependent adult', () => {
  const current: Facts = { concern: 'suspected', when: 'current' }
  test.each([60, 62, 64, 65, 90, 'adult-60-64', 'adult-65-plus'] as const)(
    'is owed at %s',
    (age) => {
      expect(told({ age, ...current }).status('elderDependentReport')).toBe('owed')
    },
  )
  test('says whether law or county default makes it so', () => {
    expect(told({ age: 67, ...current }).view.duties.elderDependentReport.because).toEqual([
      'elder-by-law',
    ])
    expect(told({ age: 62, ...current }).view.duties.elderDependentReport.because).toEqual([
      'elder-by-county-default',
    ])
  })
  test('is not owed at 62 where the site holds to the statute’s 65', () => {
    expect(told({ age: 62, ...current }, { elderFrom: 65 }).status('elderDependentReport')).toBe(
      'notOwed',
    )
  })
  test('is owed for a dependent adult of any age, and never for being trafficked alone', () => {
    expect(told({ age: 30, dependent: 'yes', ...current }).status('elderDependentReport')).toBe(
      'owed',
    )
    for (const dependent of ['no', 'nothing-known'] as const)
      expect(told({ age: 30, dependent, ...current }).status('elderDependentReport')).toBe(
        'notOwed',
      )
  })
  test.each([
    { age: 70, concern: 'uncertain' },
    { age: 70, concern: 'suspected' },
    { age: 70, concern: 'suspected', when: 'past' },
    { age: 70, concern: 'suspected', when: 'past-as-child' },
    { age: 'adult-age-unsure', ...current },
    { age: 30, dependent: 'unsure', ...current },
    { age: 70, concern: 'ruled-out', injury: 'unsure' },
    { age: 70, concern: 'ruled-out', injury: 'assault' },
    { age: 70, concern: 'ruled-out', clinicalFlags: ['recent-sexual-assault'] },
  ] as const satisfies readonly Facts[])('is a decision with %o', (facts) => {
    expect(told(facts).status('elderDependentReport')).toBe('undecided')
  })
  test('goes to the ombudsman or police in a care facility, to police in doubt, else to APS', () => {
    const calls = (careFacility: 'yes' | 'no' | 'unsure') =>
      told({ age: 70, ...current, ...nobodyElse, careFacility })
        .openTasks('elderDependentReport')
        .filter((task) => task.startsWith('call-'))
    expect(calls('no')).toEqual(['call-aps'])
    expect(calls('yes')).toEqual(['call-ombudsman-or-police'])
    expect(calls('unsure')).toEqual(['call-police'])
  })
  test('a call to APS does not meet it once it turns out to be a facility', () => {
    const elder = told({ age: 70, ...current, ...nobodyElse, careFacility: 'no' })
    elder.done('elderDependentReport', 'call-aps')
    expect(elder.status('elderDependentReport')).toBe('phoned')
    expect(
      elder.say({ careFacility: 'yes' }, 'entered-wrongly').status('elderDependentReport'),
    ).toBe('owed')
  })
  test('follows the site for adults admitted to a ward', () => {
    const admitted: Facts = { age: 40, dependent: 'no', disposition: 'admitted', ...current }
    expect(told(admitted).status('elderDependentReport')).toBe('notOwed')
    expect(told(admitted, { inpatientDependent: 'ask' }).status('elderDependentReport')).toBe(
      'undecided',
    )
    expect(told(admitted, { inpatientDependent: 'yes' }).status('elderDependentReport')).toBe(
      'owed',
    )
  })
  test('stays owed when somebody who was admitted leaves, and goes with a wrong entry', () => {
    const admitted: Facts = { age: 40, dependent: 'no', disposition: 'admitted', ...current }
    const inpatient = () => told(admitted, { inpatientDependent: 'yes' })
    const left = inpatient().do({ type: 'PATIENT_LEFT', at: friday })
    expect(left.status('elderDependentReport')).toBe('owed')
    expect(left.state.context.lifecycle).toBe('conversationEnded')
    const home = inpatient().say({ disposition: 'discharged' }, 'changed')
    expect(home.status('elderDependentReport')).toBe('owed')
    const slip = inpatient().say({ disposition: 'discharged' }, 'entered-wrongly')
    expect(slip.status('elderDependentReport')).toBe('notOwed')
  })
})

describe('reports about others', () => {
  test('another child at risk is reported by every encounter, one form a child', () => {
    const bedside = told({
      age: 30,
      dependent: 'no',
      otherChildAtRisk: 'yes',
      otherChildren: 2,
      otherAdultAtRisk: 'no',
    })
    expect(bedside.status('otherChildReport')).toBe('owed')
    for (const task of ['tell-patient', 'call-registry', 'call-police'] as const)
      bedside.done('otherChildReport', task)
    expect(bedside.done('otherChildReport', 'written-report').status('otherChildReport')).toBe(
      'phoned',
    )
    expect(bedside.done('otherChildReport', 'written-report').status('otherChildReport')).toBe(
      'complete',
    )
  })
  test('unsure about another child or adult is a decision', () => {
    expect(told({ otherChildAtRisk: 'unsure' }).status('otherChildReport')).toBe('undecided')
    expect(told({ otherAdultAtRisk: 'unsure' }).status('otherAdultReport')).toBe('undecided')
  })
  test('nothing known owes nothing', () => {
    const bedside = told({ age: 30, ...nobodyElse })
    expect([bedside.status('otherChildReport'), bedside.status('otherAdultReport')]).toEqual([
      'notOwed',
      'notOwed',
    ])
  })
})

test('an accepted exam owes its notice and nothing more', () => {
  const bedside = told({
    age: 30,
    dependent: 'no',
    ...seenAlone,
    injury: 'none',
    clinicalFlags: ['recent-sexual-assault'],
    assaultHoursAgo: 'under-72',
    concern: 'disclosed',
    ...nobodyElse,
    rightsCard: 'given',
    forensicExam: 'accept',
  })
  expect(bedside.openTasks('examNotice')).toEqual(['tell-patient', 'notify-police'])
})

test('several duties stand together, each to its own end', () => {
  const bedside = told({
    age: 67,
    injury: 'assault',
    concern: 'disclosed',
    when: 'current',
    otherChildAtRisk: 'yes',
    otherAdultAtRisk: 'yes',
  })
  for (const duty of [
    'injuryReport',
    'elderDependentReport',
    'otherChildReport',
    'otherAdultReport',
  ] as const)
    expect(bedside.status(duty)).toBe('owed')
  bedside.done('injuryReport', 'call-police')
  expect([bedside.status('injuryReport'), bedside.status('elderDependentReport')]).toEqual([
    'phoned',
    'owed',
  ])
})

test('when the patient has died nobody has to be told, and the calls stay', () => {
  const bedside = told({ age: 30, injury: 'firearm', disposition: 'died' })
  expect(bedside.openTasks('injuryReport')).toEqual(['call-police', 'written-report'])
})

test('what was done for a duty that fell away is kept and shown', () => {
  const child = told({ age: 17, concern: 'suspected' }).done('childReport', 'call-registry')
  child.say({ age: 18 }, 'entered-wrongly')
  expect(child.view.duties.childReport.withdrawn).toBe(true)
  expect(child.state.context.acts).toHaveLength(1)
})
