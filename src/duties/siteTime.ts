import { isoInZone, momentOf } from '../../flows/zonedTime.ts'

/** 20:36, and what is typed in haste: 2036, 8:36, 20.36. */
const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2})[:.h]?([0-5]\d)$/

/** A moment as a time field shows it, by the site's clock: 2026-03-06T23:04. */
export const fieldOf = (moment: number, timeZone: string): string =>
  isoInZone(moment, timeZone).slice(0, 16)

/** The moment a time field means by the site's clock, in milliseconds since 1970, or null. */
export const momentOfField = (field: string, timeZone: string): number | null => {
  const found = shape.exec(field)
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number)
  if (hour > 23) return null
  return momentOf({ year, month, day, hour, minute, second: 0, ms: 0 }, timeZone)
}

/** The same as it goes into a journal, with the zone's own offset. */
export const isoOfField = (field: string, timeZone: string): string | null => {
  const moment = momentOfField(field, timeZone)
  return moment === null ? null : isoInZone(moment, timeZone)
}
