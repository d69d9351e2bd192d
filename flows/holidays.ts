import { dayOfWeek, type LocalTime } from './zonedTime.ts'

/**
 * Days that are a holiday by both federal (5 USC 6103) and California law (Gov. Code 6700): a day
 * that only one of them lists counts as a working day here, so that no deadline is ever too late.
 * For counsel.
 */
const fixed: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [7, 4],
  [11, 11],
  [12, 25],
]
const nthWeekday: readonly (readonly [month: number, nth: number, weekday: number])[] = [
  [1, 3, 1],
  [2, 3, 1],
  [9, 1, 1],
  [11, 4, 4],
]

export const isHoliday = (day: LocalTime): boolean =>
  fixed.some(([month, date]) => day.month === month && day.day === date) ||
  nthWeekday.some(
    ([month, nth, weekday]) =>
      day.month === month && dayOfWeek(day) === weekday && Math.ceil(day.day / 7) === nth,
  ) ||
  (day.month === 5 && dayOfWeek(day) === 1 && day.day > 24)
