import { describe, expect, test } from 'vitest'
import type { Facts } from '../../flows/facts.ts'
import type { DutyId, TaskId } from '../../flows/ids.ts'
import { aloneAndAgreed, Bedside, calmGlance, friday, nobodyElse } from './bedside.ts'

const told = (facts: Facts) => new Bedside().say({ ...calmGlance, ...facts })
const suspected: Facts = {
  age: 16,
  concern: 'suspected',
  guardianInvolved: 'no',
  removalRisk: 'no',
}
const attempt = (bedside: Bedside, duty: DutyId, task: TaskId) =>
  bedside.do({ type: 'ATTEMPT', duty, task, at: friday })
const decide = (bedside: Bedside, duty: DutyId, decision: 'owed' | 'notOwed') =>
  bedside.do({ type: 'DECIDE', duty, decision, reason: 'careful-choice', at: friday })
const consult = (bedside: Bedside, outcome: 'advised-report' | 'not-reached') =>
  bedside.do({
    type: 'DECIDE',
    duty: 'childReport',
    consult: { with: 'physician', outcome, time: friday },
    at: friday,
  })

describe('every duty asks for its own acts', () => {
  test.each([
    [
      'otherChildReport',
      { otherChildAtRisk: 'yes' },
      ['tell-patient', 'call-registry', 'call-police', 'written-report'],
    ],
    ['injuryReport', { injury: 'assault' }, ['tell-patient', 'call-police', 'written-report']],
    [
      'elderDependentReport',
      { age: 70, concern: 'suspected', when: 'current' },
      ['tell-patient', 'call-aps', 'written-report'],
    ],
    ['otherAdultReport', { otherAdultAtRisk: 'yes' }, ['call-aps', 'written-report']],
  ] as const)('%s', (duty, facts, acts) => {
    expect(told({ age: 30, ...facts }).openTasks(duty)).toEqual(acts)
  })
  test('an act of another duty is not let in', () => {
    const aps = { type: 'DONE', duty: 'childReport', task: 'call-aps', at: friday } as const
    expect(told(suspected).try(aps)).toBe('not-an-act-of-this-duty')
  })
  test('an agreed release is asked for only when a child goes home to a guardian in question', () => {
    const release = (facts: Facts) => told({ ...suspected, ...facts }).openTasks('childReport')
    expect(release({ guardianInvolved: 'yes' })).not.toContain('release-agreed')
    expect(release({ disposition: 'discharged' })).not.toContain('release-agreed')
  })
  test('the federal letter is not asked for while nobody suspects', () => {
    const child = consult(told({ age: 16, concern: 'uncertain' }), 'advised-report')
    expect(child.status('childReport')).toBe('owed')
    expect(child.openTasks('childReport')).not.toContain('otip-request')
  })
  test('the notice of an exam is given by telephone', () => {
    const bedside = told({
      age: 30,
      dependent: 'no',
      clinicalFlags: ['recent-sexual-assault'],
      ...aloneAndAgreed,
      concern: 'disclosed',
      ...nobodyElse,
      rightsCard: 'given',
      forensicExam: 'accept',
    })
    bedside.done('examNotice', 'tell-patient').done('examNotice', 'notify-police')
    expect(bedside.status('examNotice')).toBe('complete')
  })
})

describe('an act counts for its own duty only', () => {
  test('a call to police about a wound is none about another child', () => {
    const bedside = told({ age: 30, injury: 'assault', otherChildAtRisk: 'yes' })
    bedside.done('injuryReport', 'call-police')
    expect(bedside.openTasks('otherChildReport')).toContain('call-police')
  })
  test('only a report about other children needs a form for each', () => {
    const bedside = told({ age: 30, injury: 'assault', otherChildAtRisk: 'yes', otherChildren: 2 })
    bedside.done('injuryReport', 'call-police').done('injuryReport', 'written-report')
    expect(bedside.openTasks('injuryReport')).toEqual(['tell-patient'])
  })
  test('a colleague’s call to the Registry is none to the police', () => {
    const record = { person: 'social worker', number: '26-1', time: friday } as const
    const child = told(suspected).done('childReport', 'team-report-confirmed', {
      ...record,
      call: 'call-registry',
    })
    expect(child.openTasks('childReport')).toContain('call-police')
    expect(child.openTasks('childReport')).not.toContain('call-registry')
  })
  test('the Registry’s cross-report stands for the police, not for telling the child', () => {
    const child = told(suspected).done('childReport', 'call-registry')
    child.done('childReport', 'registry-cross-reports')
    expect(child.openTasks('childReport')).toContain('tell-patient')
    expect(child.openTasks('childReport')).not.toContain('call-police')
  })
  test('telling is no call: the form still waits', () => {
    const child = told(suspected).done('childReport', 'tell-patient')
    const form = { type: 'DONE', duty: 'childReport', task: 'written-report', at: friday } as const
    expect(child.try(form)).toBe('call-first')
  })
})

describe('a line that could not be reached', () => {
  const policeAndForm = (bedside: Bedside, duty: DutyId) =>
    bedside.done(duty, 'call-police').done(duty, 'written-report')
  test('is made good by police and form, also after trying both', () => {
    const child = attempt(told(suspected), 'childReport', 'call-registry')
    policeAndForm(attempt(child, 'childReport', 'call-police'), 'childReport')
    expect(child.openTasks('childReport')).not.toContain('call-registry')
  })
  test('is not made good by having tried another line, or for another report', () => {
    const other = attempt(told(suspected), 'childReport', 'call-police')
    expect(policeAndForm(other, 'childReport').openTasks('childReport')).toContain('call-registry')
    const both = told({ ...suspected, otherChildAtRisk: 'yes' })
    policeAndForm(attempt(both, 'otherChildReport', 'call-registry'), 'childReport')
    expect(both.openTasks('childReport')).toContain('call-registry')
  })
  const elder: Facts = { age: 70, concern: 'suspected', when: 'current' }
  test('may be APS', () => {
    const bedside = attempt(told(elder), 'elderDependentReport', 'call-aps')
    policeAndForm(bedside, 'elderDependentReport')
    expect(bedside.openTasks('elderDependentReport')).toEqual(['tell-patient'])
  })
  test('is not the ombudsman or police: they are the ones to reach', () => {
    const bedside = told({ ...elder, ...nobodyElse, careFacility: 'yes' })
    attempt(bedside, 'elderDependentReport', 'call-ombudsman-or-police')
    policeAndForm(bedside, 'elderDependentReport')
    expect(bedside.openTasks('elderDependentReport')).toContain('call-ombudsman-or-police')
  })
})

test('a call that a colleague took on is shown at that call of that duty alone', () => {
  const taken = ({ view }: Bedside) =>
    Object.values(view.duties).flatMap(({ id, tasks }) =>
      tasks.filter(({ takenOver }) => takenOver).map(({ task }) => `${id}.${task}`),
    )
  const bedside = told({ ...suspected, otherChildAtRisk: 'yes' })
  expect(taken(bedside)).toEqual([])
  bedside.do({
    type: 'TAKE_OVER',
    duty: 'childReport',
    task: 'call-police',
    person: 'charge nurse',
    knowsTheFacts: true,
    acknowledged: true,
    at: friday,
  })
  expect(taken(bedside)).toEqual(['childReport.call-police'])
})

describe('a decision', () => {
  test('is for one duty, and the other stays open', () => {
    const bedside = told({ age: 30, injury: 'unsure', otherAdultAtRisk: 'unsure' })
    decide(bedside, 'injuryReport', 'owed')
    expect(bedside.status('otherAdultReport')).toBe('undecided')
  })
  test('is named among the reasons, which way it went', () => {
    const because = (decision: 'owed' | 'notOwed') =>
      decide(told({ age: 30, injury: 'unsure' }), 'injuryReport', decision).view.duties.injuryReport
        .because
    expect(because('owed')).toEqual(['injury-unsure', 'decided-owed'])
    expect(because('notOwed')).toEqual(['injury-unsure', 'decided-not-owed'])
  })
  test('is none when nobody was reached', () => {
    const child = consult(told({ age: 16, concern: 'uncertain' }), 'not-reached')
    expect(child.view.duties.childReport).toMatchObject({
      status: 'undecided',
      decision: null,
      because: ['minor-uncertain'],
    })
  })
  test('is behind it when the facts themselves make the report owed', () => {
    const child = consult(told({ age: 16, concern: 'uncertain' }), 'advised-report')
    child.say({ concern: 'suspected' }, 'changed')
    expect(child.view.duties.childReport).toMatchObject({
      status: 'owed',
      decision: null,
      because: ['minor-suspected'],
    })
  })
  test('owes nothing any more when it was the wrong patient’s age', () => {
    const child = consult(told({ age: 16, concern: 'uncertain' }), 'advised-report')
    child.say({ age: 40 }, 'entered-wrongly')
    expect(child.view.duties.childReport).toMatchObject({ status: 'notOwed', tasks: [] })
  })
})

test('only a duty for which something was done or tried is shown as no longer owed', () => {
  const withdrawn = (bedside: Bedside) =>
    Object.values(bedside.say({ age: 40 }, 'entered-wrongly').view.duties)
      .filter((duty) => duty.withdrawn)
      .map(({ id }) => id)
  expect(withdrawn(told(suspected))).toEqual([])
  expect(withdrawn(told(suspected).done('childReport', 'call-registry'))).toEqual(['childReport'])
  expect(withdrawn(attempt(told(suspected), 'childReport', 'call-registry'))).toEqual([
    'childReport',
  ])
})
