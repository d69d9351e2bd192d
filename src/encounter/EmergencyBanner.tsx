import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import { useEncounter } from './useEncounter.ts'
import { useNames } from './useNames.ts'
import './Banner.css'

/** An emergency is left only by saying that it is over; then the danger question is offered again. */
export const EmergencyBanner = ({ onShow }: { onShow: () => void }) => {
  const { t } = useTranslation('encounter')
  const { memory, view, send } = useEncounter()
  const words = useNames().shown ? 'emergencyStill' : 'emergencyStill.quiet'
  const [changing, setChanging] = useState(false)
  const [away, setAway] = useState(false)
  const danger = (view.facts.danger ?? 'none') !== 'none'
  const over = memory.emergency === 'over' && memory.lifecycle === 'open' && danger && !away
  if (memory.emergency === 'active')
    return (
      <div className="banner" aria-live="polite">
        <p>{t(`${words}.what`)}</p>
        <Button onClick={onShow}>{t(`${words}.show`)}</Button>
        <Button kind="plain" onClick={() => send({ type: 'EMERGENCY_OVER' })}>
          {t(`${words}.over`)}
        </Button>
      </div>
    )
  if (!over) return null
  return (
    <div className="banner" aria-live="polite">
      <p>{t(`${words}.ended`)}</p>
      <Button onClick={() => setChanging(true)}>{t(`${words}.askAgain`)}</Button>
      <Button kind="plain" onClick={() => setAway(true)}>
        {t(`${words}.putAway`)}
      </Button>
      {changing && <ChangeDialog fact="danger" onClose={() => setChanging(false)} />}
    </div>
  )
}
