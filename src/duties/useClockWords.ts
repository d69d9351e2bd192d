import { useTranslation } from 'react-i18next'
import { isoInZone } from '../../flows/zonedTime.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useTodo } from './useTodo.ts'

const minute = 60_000
const week = 6 * 24 * 60 * minute

/** Times in words, by the site's clock: *Sun 11:10*, *35 h 12 min*. */
export const useClockWords = (now: number) => {
  const { i18n } = useTranslation()
  const t = useTodo()
  const { timeZone } = useEncounter().memory.site
  const moment = (at: number): string => {
    const far = Math.abs(at - now) > week
    const day = new Intl.DateTimeFormat(i18n.language, {
      timeZone,
      weekday: 'short',
      ...(far && { day: 'numeric', month: 'short' }),
    })
    return `${day.format(at)} ${isoInZone(at, timeZone).slice(11, 16)}`
  }
  const span = (length: number): string => {
    const minutes = Math.floor(Math.abs(length) / minute)
    if (minutes < 60) return t('clock.minutes', { minutes })
    const hours = Math.floor(minutes / 60)
    return t('clock.hours', { hours, minutes: minutes % 60 })
  }
  return {
    moment,
    at: (iso: string) => moment(Date.parse(iso)),
    due: (at: number) => t(at < now ? 'clock.wasDue' : 'clock.by', { when: moment(at) }),
    left: (at: number) => ({
      span: span(at - now),
      word: t(at < now ? 'clock.ago' : 'clock.left'),
    }),
  }
}
