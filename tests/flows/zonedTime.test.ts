import { describe, expect, test } from 'vitest'
import { isoInZone, localOf, momentOf } from '../../flows/zonedTime.ts'

const oc = 'America/Los_Angeles'
const noonOf = (month: number, day: number) => ({
  year: 2026,
  month,
  day,
  hour: 12,
  minute: 0,
  second: 0,
  ms: 0,
})
const iso = (moment: number) => new Date(moment).toISOString()

describe('the moment at which a clock on the wall shows a time', () => {
  test('is the first of two, in the night in which the clock goes back', () => {
    const local = { ...noonOf(11, 1), hour: 1, minute: 30 }
    expect(iso(momentOf(local, oc))).toBe('2026-11-01T08:30:00.000Z')
  })
  test('is read before the gap, in the night in which the clock skips an hour', () => {
    const local = { ...noonOf(3, 8), hour: 2, minute: 30 }
    expect(iso(momentOf(local, oc))).toBe('2026-03-08T09:30:00.000Z')
  })
  test('is right at noon of both those days', () => {
    expect(iso(momentOf(noonOf(11, 1), oc))).toBe('2026-11-01T20:00:00.000Z')
    expect(iso(momentOf(noonOf(3, 8), oc))).toBe('2026-03-08T19:00:00.000Z')
  })
  test('is found again from what the clock shows, to the millisecond', () => {
    for (const moment of ['2026-06-04T16:15:00.250Z', '1969-07-20T20:17:40.250Z'].map(Date.parse))
      expect([momentOf(localOf(moment, oc), oc), localOf(moment, oc).ms]).toEqual([moment, 250])
  })
})

test('a time is written with the offset of its zone, west, east and at Greenwich', () => {
  const moment = Date.parse('2026-06-04T16:05:09Z')
  expect(isoInZone(moment, oc)).toBe('2026-06-04T09:05:09-07:00')
  expect(isoInZone(moment, 'Asia/Kolkata')).toBe('2026-06-04T21:35:09+05:30')
  expect(isoInZone(moment, 'UTC')).toBe('2026-06-04T16:05:09+00:00')
})
