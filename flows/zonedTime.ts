/** A reading of the wall clock. Months count from 1. */
export type LocalTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  ms: number
}

const formats = new Map<string, Intl.DateTimeFormat>()
const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const kept = formats.get(timeZone)
  if (kept) return kept
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, made)
  return made
}

/** The wall clock of a zone at a moment (milliseconds since 1970). */
export const localOf = (moment: number, timeZone: string): LocalTime => {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
    ms: ((moment % 1000) + 1000) % 1000,
  }
}

const asUtc = ({ year, month, day, hour, minute, second, ms }: LocalTime): number =>
  Date.UTC(year, month - 1, day, hour, minute, second, ms)

/** How far the wall clock of a zone stands from UTC at a moment, in milliseconds. */
export const offsetAt = (moment: number, timeZone: string): number =>
  asUtc(localOf(moment, timeZone)) - moment

/** The first moment at which the wall clock shows this; a time the clock skips is read before the gap. */
export const momentOf = (local: LocalTime, timeZone: string): number => {
  const day = 86_400_000
  const guess = asUtc(local)
  const candidates = [
    guess - offsetAt(guess - day, timeZone),
    guess - offsetAt(guess + day, timeZone),
  ]
  const shown = candidates.filter((moment) => moment + offsetAt(moment, timeZone) === guess)
  return Math.min(...(shown.length > 0 ? shown : candidates))
}

export const addDays = (local: LocalTime, days: number): LocalTime => {
  const moved = new Date(Date.UTC(local.year, local.month - 1, local.day + days))
  return {
    ...local,
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
  }
}

/** 0 is Sunday. */
export const dayOfWeek = ({ year, month, day }: LocalTime): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

const two = (value: number): string => String(value).padStart(2, '0')

/** A moment as ISO 8601 with the zone's own offset: 2026-03-08T11:10:00-07:00. */
export const isoInZone = (moment: number, timeZone: string): string => {
  const at = localOf(moment, timeZone)
  const offset = Math.round(offsetAt(moment, timeZone) / 60_000)
  const size = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  const zone = `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return `${at.year}-${two(at.month)}-${two(at.day)}T${two(at.hour)}:${two(at.minute)}:${two(at.second)}${zone}`
}
