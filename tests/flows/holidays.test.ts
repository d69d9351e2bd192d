import { expect, test } from 'vitest'
import { isHoliday } from '../../flows/holidays.ts'
import { localOf } from '../../flows/zonedTime.ts'

const zone = 'America/Los_Angeles'
const noon = (day: string) => localOf(Date.parse(`${day}T12:00:00-08:00`), zone)

test.each([
  '2026-01-01',
  '2026-01-19',
  '2026-02-16',
  '2026-05-25',
  '2027-05-31',
  '2026-07-04',
  '2026-09-07',
  '2026-11-11',
  '2026-11-26',
  '2026-12-25',
])('%s is a holiday by both laws', (day) => {
  expect(isHoliday(noon(day))).toBe(true)
})

test.each([
  ['the second of January', '2026-01-02'],
  ['the first of October', '2026-10-01'],
  ['the second Monday of January', '2026-01-12'],
  ['a Tuesday in the week of a Monday holiday', '2026-01-20'],
  ['the third Monday of a month without a holiday', '2026-03-16'],
  ['a Monday of May before the last', '2026-05-18'],
  ['the last Monday but one, also when it is the 24th', '2027-05-24'],
  ['the last Monday of June', '2026-06-29'],
  ['the day after Thanksgiving', '2026-11-27'],
])('%s is a working day', (_, day) => {
  expect(isHoliday(noon(day))).toBe(false)
})
