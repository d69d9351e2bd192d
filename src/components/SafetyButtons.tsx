import { EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { useSafety } from './safety.ts'

/** A modal dialog makes the page behind it unreachable, so it carries its own 911 and cover. */
export const SafetyButtons = () => {
  const { t } = useTranslation('app')
  const safety = useSafety()
  if (!safety) return null
  return (
    <>
      <Button kind="plain" icon={EyeOff} aria-label={t('shell.cover')} onClick={safety.onCover} />
      <Button kind="emergency" aria-label={t('shell.emergency')} onClick={safety.onEmergency}>
        {t('shell.emergencyNumber')}
      </Button>
    </>
  )
}
