import { localOf } from '../flows/zonedTime.ts'
import type { Site } from './site.ts'

/** Whether the sign may be shown: it is filed, was rehearsed lately, and someone answers it now. */
export type SignState = 'absent' | 'not-rehearsed' | 'not-answered-now' | 'answered'

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const rehearsedWithin = 90
const dayLength = 86_400_000

/** `now` in milliseconds since 1970; read by the site's clock. A rehearsal yet to come is none. */
export const signState = ({ selfIdentification: sign, policy }: Site, now: number): SignState => {
  if (!sign) return 'absent'
  const { year, month, day, hour, minute } = localOf(now, policy.timeZone)
  const today = Date.UTC(year, month - 1, day)
  const since = (today - Date.parse(sign.lastRehearsal)) / dayLength
  if (since < 0 || since > rehearsedWithin) return 'not-rehearsed'
  const clock = hour * 60 + minute
  const [from, to] = [minutesOf(sign.from), minutesOf(sign.to)]
  const on = (at: number) => {
    const name = days[new Date(at).getUTCDay()]
    return name !== undefined && sign.days.includes(name)
  }
  // The hours after midnight belong to the day on which the shift began.
  const late = to < from && clock < to && on(today - dayLength)
  const begun = on(today) && clock >= from && (to <= from || clock < to)
  const allDay = from === to && on(today)
  return late || begun || allDay ? 'answered' : 'not-answered-now'
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
