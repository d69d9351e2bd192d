import { describe, expect, test } from 'vitest'
import { readCase } from '../../seeds/caseFile.ts'

const at = '2026-03-06T22:10:00-08:00'
const faultsOf = (raw: unknown) => {
  const read = readCase(raw)
  return 'faults' in read ? read.faults : []
}

describe('a case that cannot be read', () => {
  test('names the unknown fact and a likely slip', () => {
    expect(faultsOf({ id: 'x', at, answers: { danger: 'none', privat: 'alone' } })).toEqual([
      'answers: privat is not known here. Remove it, or look for a slip (perhaps privacy).',
    ])
  })
  test('names the unknown value and the values that serve', () => {
    const [fault] = faultsOf({ id: 'x', at, answers: { concern: 'maybe' } })
    expect(fault).toContain('answers.concern')
    expect(fault).toContain('Use one of: disclosed, suspected, uncertain, ruled-out.')
  })
  test.each([-1, 121, 16.5, 'sixteen'])('refuses the age %s and says what an age is', (age) => {
    expect(faultsOf({ id: 'x', at, answers: { age } })).toEqual([
      'answers.age: is not a possible value. Use a whole number from 0 to 120, or one of: under-18, maybe-under-18, adult-under-60, adult-60-64, adult-65-plus, adult-age-unsure.',
    ])
  })
  test('names the stage in which the fault stands', () => {
    const faults = faultsOf({ id: 'x', at, answers: [{ danger: 'none' }, { injury: 'knife' }] })
    expect(faults[0]).toContain('answers.1.injury')
  })
  test('refuses a task that is not of that duty', () => {
    const faults = faultsOf({ id: 'x', at, answers: {}, done: ['injuryReport.call-registry'] })
    expect(faults).toEqual(['done.0: is not a task of that duty.'])
  })
  test('refuses a service that the directory does not know', () => {
    const faults = faultsOf({ id: 'x', at, answers: { choices: { 'no-such-place': 'accept' } } })
    expect(faults[0]).toContain('names a resource that the directory does not know')
  })
  test('refuses what must never be kept', () => {
    for (const fact of ['immigrationStatus', 'birthplace', 'country'])
      expect(faultsOf({ id: 'x', at, answers: { [fact]: 'x' } })[0]).toContain(
        `${fact} is not known here`,
      )
  })
  test('refuses a time that is no time, and a case without answers', () => {
    expect(faultsOf({ id: 'x', at: 'Friday', answers: {} })[0]).toContain(
      'at: is not a time such as',
    )
    expect(faultsOf({ id: 'x', at })[0]).toContain('answers')
  })
})
