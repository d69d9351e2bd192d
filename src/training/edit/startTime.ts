import { isoInZone, momentOf } from '../../../flows/zonedTime.ts'

const wallClock = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/u

/** What the wall clock of a zone shows, with its distance from UTC; what is no time stays as it is. */
export const localMoment = (text: string, timeZone: string): string => {
  const found = wallClock.exec(text)
  if (!found) return text
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number)
  return isoInZone(
    momentOf({ year, month, day, hour, minute, second: 0, ms: 0 }, timeZone),
    timeZone,
  )
}
