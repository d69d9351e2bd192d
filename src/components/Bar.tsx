import { EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { LookMenu } from './LookMenu.tsx'
import { useSafety } from './safety.ts'
import './Bar.css'

type Props = {
  start: ReactNode
  /** Before the cover. */
  end?: ReactNode
  /** Under the bar. */
  below?: ReactNode
  /** Whether the language is chosen here; on a narrow screen it has another place. */
  look?: boolean
}

/** The bar at the top: where we are, then cover, language, and 911, always last. */
export const Bar = ({ start, end, below, look = true }: Props) => {
  const { t } = useTranslation('app')
  const safety = useSafety()
  return (
    <header className="bar">
      <div className="bar-start">{start}</div>
      <div className="bar-end">
        {end}
        <Button
          kind="plain"
          icon={EyeOff}
          className="bar-cover"
          title={t('shell.coverHint')}
          onClick={safety?.onCover}
        >
          <span>{t('shell.cover')}</span>
        </Button>
        {look && <LookMenu />}
        <Button kind="emergency" aria-label={t('shell.emergency')} onClick={safety?.onEmergency}>
          {t('shell.emergencyNumber')}
        </Button>
      </div>
      {below}
    </header>
  )
}
