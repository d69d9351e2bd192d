import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '../clock.ts'
import { Button } from '../components/Button.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { jumpBehind, jumpSince } from './clockJump.ts'
import '../encounter/Banner.css'

const hour = 3_600_000
const read = () => ({ wall: Date.now(), run: performance.now() })

/** Says so when the clock of this device was set while an encounter is open. */
export const ClockNote = () => {
  const { t } = useTranslation('app')
  const [first, setFirst] = useState(read)
  const [lastEntry] = useState(useEncounter().journal.events.at(-1)?.at)
  const [seen, setSeen] = useState(false)
  useNow()
  const found = lastEntry && !seen ? jumpBehind(lastEntry, first.wall) : 0
  const jump = jumpSince(first, read()) || found
  if (jump === 0) return null
  const count = Math.max(1, Math.round(Math.abs(jump) / hour))
  const onSeen = () => {
    setFirst(read())
    setSeen(true)
  }
  return (
    <div className="banner no-print" aria-live="polite">
      <p>
        {t(jump > 0 ? 'clock.ahead' : 'clock.behind', { count })} {t('clock.slept')}{' '}
        {t('clock.fixed')}
      </p>
      <Button onClick={onSeen}>{t('clock.seen')}</Button>
    </div>
  )
}
