import { describe, expect, test } from 'vitest'
import { readCase } from '../../seeds/caseFile.ts'
import { walkCase } from '../../seeds/walkCase.ts'

const at = '2026-05-05T10:00:00-07:00'
const alone = { privacy: 'alone', limitsExplained: 'yes', permission: 'yes' }
const adult = {
  danger: 'none',
  age: 30,
  dependent: 'no',
  interpreter: 'not-needed',
  injury: 'none',
  clinicalFlags: 'none',
  ...alone,
  otherChildAtRisk: 'no',
  otherAdultAtRisk: 'no',
}
const suspected = { concern: 'suspected', exploitation: 'sex', when: 'current' }
const walk = (file: object) => {
  const read = readCase({ id: 'x', at, ...file })
  if ('faults' in read) throw new Error(read.faults.join('; '))
  const { walked, stopped } = walkCase(read.case)
  const duties = Object.fromEntries(walked.duties.map(({ id, status }) => [id, status]))
  return { ...walked, stopped, statuses: duties }
}

describe('a truthful and complete case reaches its end', () => {
  test('for a patient who died', () => {
    const { privacy: _, limitsExplained: __, permission: ___, ...seen } = adult
    const died = walk({
      answers: { ...seen, ...suspected, injury: 'firearm', disposition: 'died' },
      done: ['injuryReport.call-police', 'injuryReport.written-report'],
    })
    expect(died).toMatchObject({ stopped: null, endState: 'not-safe-to-ask', lifecycle: 'closed' })
  })
  test('for a patient who died in between', () => {
    const died = walk({
      answers: [
        { ...adult, ...suspected, injury: 'firearm' },
        { changed: { disposition: 'died' } },
      ],
      done: 'all',
    })
    expect(died).toMatchObject({
      stopped: null,
      statuses: { injuryReport: 'complete' },
      unused: [],
    })
  })
  test('when an admission opens a duty on the last page', () => {
    const admitted = walk({
      site: { inpatientDependent: 'yes' },
      answers: {
        ...adult,
        ...suspected,
        careFacility: 'no',
        help: 'nothing-today',
        disposition: 'admitted',
      },
      done: 'all',
    })
    expect(admitted).toMatchObject({
      stopped: null,
      statuses: { elderDependentReport: 'complete' },
      unused: [],
    })
  })
  test('with one written form a child', () => {
    const three = walk({
      answers: {
        ...adult,
        ...suspected,
        otherChildAtRisk: 'yes',
        otherChildren: 3,
        help: 'nothing-today',
      },
      done: ['tell-patient', 'call-registry', 'call-police', 'written-report'].map(
        (task) => `otherChildReport.${task}`,
      ),
    })
    expect(three).toMatchObject({ stopped: null, statuses: { otherChildReport: 'complete' } })
  })
  test('for a patient who left early, whichever way the file says it', () => {
    const left = walk({
      answers: { ...adult, ...suspected, help: 'info-only', disposition: 'left-early' },
    })
    expect(left).toMatchObject({ stopped: null, endState: 'left-early' })
  })
})

describe('a duty is not lost on the way', () => {
  test('nothing here waits for a form that is still due', () => {
    const due = walk({
      answers: { ...adult, injury: 'assault', concern: 'uncertain' },
      done: ['injuryReport.call-police'],
      end: 'nothing-here',
    })
    expect(due).toMatchObject({ ended: false, statuses: { injuryReport: 'phoned' } })
    expect(due.stopped).toContain('duty-open')
  })
  test('a change that is not let in is listed as unused', () => {
    const { dependent: _, ...child } = adult
    const refused = walk({
      answers: [
        {
          ...child,
          ...suspected,
          age: 16,
          guardianInvolved: 'no',
          removalRisk: 'no',
          help: 'nothing-today',
        },
        { changed: { age: 19 } },
      ],
      done: 'all',
    })
    expect(refused).toMatchObject({ endState: 'minor-reported', unused: ['age'] })
  })
  test('the limits are said again when dependence becomes a question', () => {
    const unsure = walk({
      answers: [
        { ...adult, ...suspected },
        { dependent: 'unsure', careFacility: 'no', help: 'nothing-today' },
      ],
      decisions: { elderDependentReport: 'not-owed' },
    })
    expect(unsure.steps.filter((step) => step === 'say-first')).toHaveLength(2)
  })
  test('an exam is not accepted within a companion’s hearing', () => {
    const heard = walk({
      answers: [
        {
          ...adult,
          ...suspected,
          clinicalFlags: ['recent-sexual-assault'],
          assaultHoursAgo: 'unknown',
          rightsCard: 'given',
          forensicExam: 'later',
        },
        { changed: { privacy: 'companion-stays', forensicExam: 'accept' } },
      ],
      decisions: { injuryReport: 'not-owed' },
    })
    expect(heard.statuses).not.toHaveProperty('examNotice')
    expect(heard.unused).toEqual(['forensicExam'])
  })
  test('a decision is not opened again by a flag it does not rest on', () => {
    const decided = walk({
      answers: [
        { ...adult, ...suspected, injury: 'unsure', help: 'nothing-today' },
        { clinicalFlags: ['pregnancy'] },
      ],
      decisions: { injuryReport: 'not-owed' },
    })
    expect(decided).toMatchObject({ stopped: null, statuses: {} })
  })
})

describe('an offer says no more than it may', () => {
  const because = (file: object, id: string) =>
    walk(file).offered.find((offer) => offer.id === id)?.because
  test('a volunteered wish is not named beside a need', () => {
    const needs = ['em-legal', 'mt-emotional-support']
    const asked = { ...adult, ...suspected, help: 'wants-options', needs }
    const plain = because({ answers: asked }, 'public-law-center')
    const wished = because(
      { answers: { ...asked, serviceFit: ['foreign-born-services', 'lgbtq-services'] } },
      'public-law-center',
    )
    expect(wished).toBe(plain)
  })
  test('a service declined by name was not asked for', () => {
    const answers = {
      ...adult,
      ...suspected,
      help: 'wants-options',
      needs: ['em-food'],
      choices: { 'tsa-ats': 'decline' },
    }
    expect(because({ answers }, 'tsa-ats')).toBeUndefined()
  })
  test('an unknown concern withholds no programme', () => {
    const { dependent: _, ...child } = adult
    const left = walk({ answers: { ...child, age: 16 }, end: 'patient-left' })
    expect(left.offered.map(({ id }) => String(id))).toEqual(
      expect.arrayContaining(['project-choice', 'waymakers-ht']),
    )
  })
  test('a code comes with its warnings', () => {
    const { dependent: _, ...child } = adult
    const pregnant = walk({
      answers: {
        ...child,
        ...suspected,
        age: 16,
        clinicalFlags: ['pregnancy'],
        guardianInvolved: 'no',
        removalRisk: 'no',
        help: 'nothing-today',
      },
      done: 'all',
    })
    expect(pregnant.codes[0]?.because).toContain('O9A')
  })
})
