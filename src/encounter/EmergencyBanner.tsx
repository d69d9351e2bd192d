import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import { useEncounter } from './useEncounter.ts'
import './Banner.css'

/** An emergency is left only by saying that it is over; then the danger question is offered again. */
export const EmergencyBanner = ({ onShow }: { onShow: () => void }) => {
  const { t } = useTranslation('encounter')
  const { memory, view, send } = useEncounter()
  const [changing, setChanging] = useState(false)
  const over = memory.emergency === 'over' && (view.facts.danger ?? 'none') !== 'none'
  if (memory.emergency === 'active')
    return (
      <div className="banner" aria-live="polite">
        <p>{t('emergencyStill.what')}</p>
        <Button onClick={onShow}>{t('emergencyStill.show')}</Button>
        <Button kind="plain" onClick={() => send({ type: 'EMERGENCY_OVER' })}>
          {t('emergencyStill.over')}
        </Button>
      </div>
    )
  if (!over) return null
  return (
    <div className="banner" aria-live="polite">
      <p>{t('emergencyStill.ended')}</p>
      <Button kind="plain" onClick={() => setChanging(true)}>
        {t('emergencyStill.askAgain')}
      </Button>
      {changing && <ChangeDialog fact="danger" onClose={() => setChanging(false)} />}
    </div>
  )
}
