import { describe, expect, test } from 'vitest'
import { child36Hours, deadlinesOf, elderWritten, twoWorkingDays } from '../../flows/deadlines.ts'
import { isoInZone } from '../../flows/zonedTime.ts'
import { Bedside, calmGlance, friday } from './bedside.ts'

const oc = 'America/Los_Angeles'
const iso = (moment: number, zone = oc) => isoInZone(moment, zone)

describe('a written child report', () => {
  test('is due 36 clock hours after the information was had, the clock change included', () => {
    expect(iso(child36Hours(friday))).toBe('2026-03-08T11:10:00-07:00')
  })
  test('is due 36 clock hours later when the clock goes back, too', () => {
    expect(iso(child36Hours('2026-10-31T20:00:00-07:00'))).toBe('2026-11-02T07:00:00-08:00')
  })
  test('does not wait for a weekend to end', () => {
    expect(iso(child36Hours('2026-06-05T18:00:00-07:00'))).toBe('2026-06-07T06:00:00-07:00')
  })
})

describe('two working days', () => {
  test('are the same clock time on the second day after a Tuesday', () => {
    expect(iso(twoWorkingDays('2026-06-02T09:15:00-07:00', oc))).toBe('2026-06-04T09:15:00-07:00')
  })
  test('pass over the weekend', () => {
    expect(iso(twoWorkingDays(friday, oc))).toBe('2026-03-10T22:10:00-07:00')
  })
  test('pass over a holiday that both laws list', () => {
    expect(iso(twoWorkingDays('2026-11-25T10:00:00-08:00', oc))).toBe('2026-11-30T10:00:00-08:00')
    expect(iso(twoWorkingDays('2026-05-22T10:00:00-07:00', oc))).toBe('2026-05-27T10:00:00-07:00')
  })
  test('count a day that only one of the two laws lists', () => {
    expect(iso(twoWorkingDays('2026-03-30T10:00:00-07:00', oc))).toBe('2026-04-01T10:00:00-07:00')
  })
  test('are counted where the site stands, not where the device was set', () => {
    const lateThursday = '2026-06-04T23:30:00-07:00'
    expect(iso(twoWorkingDays(lateThursday, oc))).toBe('2026-06-08T23:30:00-07:00')
    expect(iso(twoWorkingDays(lateThursday, 'America/New_York'), 'America/New_York')).toBe(
      '2026-06-09T02:30:00-04:00',
    )
  })
})

describe('the report on an elder or dependent adult', () => {
  test('is due at the shorter of two working days and 48 hours', () => {
    expect(iso(elderWritten(friday, oc))).toBe('2026-03-08T23:10:00-07:00')
    expect(iso(elderWritten('2026-06-02T09:15:00-07:00', oc))).toBe('2026-06-04T09:15:00-07:00')
  })
})

describe('T0', () => {
  const reported = () => new Bedside().say({ ...calmGlance, age: 16, concern: 'suspected' })
  const due = (bedside: Bedside) =>
    iso(deadlinesOf('childReport', bedside.state.context)['written-report'] ?? 0)

  test('starts when the duty first stands and not with the call', () => {
    const bedside = reported()
    bedside.at = '2026-03-07T08:00:00-08:00'
    bedside.done('childReport', 'call-registry')
    expect(due(bedside)).toBe('2026-03-08T11:10:00-07:00')
  })
  test('stays when the duty falls away and comes back', () => {
    const bedside = reported()
    bedside.at = '2026-03-07T08:00:00-08:00'
    bedside.say({ age: 40 }, 'entered-wrongly').say({ age: 17 }, 'entered-wrongly')
    expect(due(bedside)).toBe('2026-03-08T11:10:00-07:00')
  })
  test('moves earlier with a reason when it stood in a note', () => {
    const bedside = reported()
    bedside.do({
      type: 'SET_T0',
      duty: 'childReport',
      t0: '2026-03-06T20:00:00-08:00',
      reason: 'read-in-a-note',
      at: friday,
    })
    expect(due(bedside)).toBe('2026-03-08T09:00:00-07:00')
  })
  test('is never in the future', () => {
    const event = {
      type: 'SET_T0',
      duty: 'childReport',
      t0: '2026-03-06T23:00:00-08:00',
      reason: 'entered-wrongly',
      at: friday,
    } as const
    expect(reported().try(event)).toBe('time-in-future')
  })
})

test('the federal letter for a 17-year-old must be asked for before the birthday begins', () => {
  const bedside = new Bedside().say({
    ...calmGlance,
    age: 17,
    privacy: 'companion-stays',
    concern: 'suspected',
    guardianInvolved: 'no',
    removalRisk: 'no',
    daysToEighteen: 3,
  })
  expect(iso(deadlinesOf('childReport', bedside.state.context)['otip-request'] ?? 0)).toBe(
    '2026-03-09T00:00:00-07:00',
  )
})
