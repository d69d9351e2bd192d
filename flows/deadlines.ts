import { isHoliday } from './holidays.ts'
import type { DutyId, TaskId } from './ids.ts'
import type { Memory } from './memory.ts'
import { addDays, dayOfWeek, localOf, momentOf, type LocalTime } from './zonedTime.ts'
import { viewOf } from './view.ts'

const hour = 3_600_000

/** 36 clock hours from T0, nights, weekends and clock changes included (PC 11166(a), A25). */
export const child36Hours = (t0: string): number => Date.parse(t0) + 36 * hour

/**
 * Two working days: the same clock time on the second day that is no Saturday, Sunday or listed
 * holiday, in the site's zone (PC 11160(b), WIC 15630(b); C2, C11).
 */
export const twoWorkingDays = (t0: string, timeZone: string): number => {
  let day: LocalTime = localOf(Date.parse(t0), timeZone)
  for (let counted = 0; counted < 2;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) counted += 1
  }
  return momentOf(day, timeZone)
}
const isWorkingDay = (day: LocalTime): boolean =>
  dayOfWeek(day) !== 0 && dayOfWeek(day) !== 6 && !isHoliday(day)

/** The statute says two working days, the county's portal 48 hours: the shorter holds (C11). */
export const elderWritten = (t0: string, timeZone: string): number =>
  Math.min(twoWorkingDays(t0, timeZone), Date.parse(t0) + 48 * hour)

const writtenBy = {
  childReport: child36Hours,
  otherChildReport: child36Hours,
  injuryReport: twoWorkingDays,
  elderDependentReport: elderWritten,
  otherAdultReport: elderWritten,
  examNotice: null,
} as const satisfies Record<DutyId, ((t0: string, timeZone: string) => number) | null>

export type Deadlines = { [T in TaskId]?: number }

/** When each written act of a duty is due, in milliseconds since 1970. Calls are due at T0: now. */
export const deadlinesOf = (duty: DutyId, memory: Memory): Deadlines => {
  const t0 = memory.t0[duty]
  if (t0 === undefined) return {}
  const rule = writtenBy[duty]
  const birthday = duty === 'childReport' ? eighteenthBirthday(memory) : null
  return {
    ...(rule && { 'written-report': rule(t0, memory.site.timeZone) }),
    ...(birthday !== null && { 'otip-request': birthday }),
  }
}

/** The federal request must be in before the birthday: midnight of that day, in the site's zone. */
const eighteenthBirthday = (memory: Memory): number | null => {
  const days = memory.answered.daysToEighteen
  if (!days || viewOf(memory).facts.daysToEighteen === undefined) return null
  const { timeZone } = memory.site
  const on = addDays(localOf(Date.parse(days.at), timeZone), days.value)
  return momentOf({ ...on, hour: 0, minute: 0, second: 0, ms: 0 }, timeZone)
}
