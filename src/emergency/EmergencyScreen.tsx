import { EyeOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { Mark } from '../components/Mark.tsx'
import { useSafety } from '../components/safety.ts'
import { EmergencyFoot } from './EmergencyFoot.tsx'
import { HelpRows } from './HelpRows.tsx'
import type { Cause, Setting } from './order.ts'
import { SayLines } from './SayLines.tsx'
import { useSite } from '../site/siteStore.ts'
import type { SiteFacts } from './siteFacts.ts'
import './EmergencyScreen.css'

type Props = {
  onReturn: () => void
  /** Only while an emergency is open in an encounter. */
  onOver?: (() => void) | undefined
  onResponders?: (() => void) | undefined
  cause: Cause
  setting: Setting
  site?: SiteFacts
}

/** Whom to call first and what to say. Needs no encounter and shows nothing of the patient. */
export const EmergencyScreen = ({ site: given, cause, setting, ...acts }: Props) => {
  const { t } = useTranslation('emergency')
  const own = useSite()
  const site = given ?? own
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [])
  const title = cause === 'unsure' ? 'unsure.title' : (`${setting}.title` as const)
  return (
    <div className="emergency">
      <EmergencyBar />
      <main className="emergency-main">
        <h1 ref={heading} tabIndex={-1}>
          {t(title)}
        </h1>
        <HelpRows cause={cause} setting={setting} site={site} />
        <EmergencyFoot {...acts} />
      </main>
      <SayLines cause={cause} site={site} />
    </div>
  )
}

const EmergencyBar = () => {
  const { t } = useTranslation(['emergency', 'app'])
  const safety = useSafety()
  return (
    <header className="emergency-bar">
      <Mark />
      <p className="emergency-kept">{t('kept')}</p>
      {safety && (
        <Button kind="plain" icon={EyeOff} onClick={safety.onCover}>
          {t('app:shell.cover')}
        </Button>
      )}
    </header>
  )
}
