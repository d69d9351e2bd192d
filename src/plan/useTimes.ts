import { useTranslation } from 'react-i18next'
import { isoInZone } from '../../flows/zonedTime.ts'
import { useEncounter } from '../encounter/useEncounter.ts'

/** Moments as the plan writes them, by the site's clock. */
export const useTimes = () => {
  const { i18n } = useTranslation()
  const { timeZone } = useEncounter().memory.site
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-US' : i18n.language, {
      timeZone,
      ...options,
    })
  const clock = (at: number) => isoInZone(at, timeZone).slice(11, 16)
  const isSameDay = (a: number, b: number) =>
    isoInZone(a, timeZone).slice(0, 10) === isoInZone(b, timeZone).slice(0, 10)
  const weekday = (at: number) => format({ weekday: 'short' }).format(at)
  return {
    /** 11:10 */
    clock,
    /** Sun, Mar 8 */
    day: (at: number) => format({ weekday: 'short', day: 'numeric', month: 'short' }).format(at),
    /** Fri, March 6, 2026, 23:48 */
    stamp: (at: number) =>
      `${format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(at)}, ${clock(at)}`,
    /** 22:51, or Fri 22:51 when it was another day */
    past: (at: number, now: number) =>
      isSameDay(at, now) ? clock(at) : `${weekday(at)} ${clock(at)}`,
    /** 2027-02-22 as a date of the calendar, wherever the screen stands */
    date: (iso: string) =>
      new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        Date.parse(iso),
      ),
  }
}
