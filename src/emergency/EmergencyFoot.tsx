import { Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'

type Props = {
  onReturn: () => void
  onOver?: (() => void) | undefined
  onResponders?: (() => void) | undefined
}

/** The ways on: back, over, or taken over by responders, which says first what it ends. */
export const EmergencyFoot = ({ onReturn, onOver, onResponders }: Props) => {
  const { t } = useTranslation('emergency')
  const [asking, setAsking] = useState(false)
  if (asking && onResponders) return <TookOver onYes={onResponders} onNo={() => setAsking(false)} />
  return (
    <div className="emergency-foot">
      <Button icon={Undo2} className="emergency-return" onClick={onReturn}>
        {t('buttons.return')}
      </Button>
      {onOver && (
        <Button kind="plain" onClick={onOver}>
          {t('buttons.over')}
        </Button>
      )}
      {onResponders && (
        <Button kind="plain" onClick={() => setAsking(true)}>
          {t('buttons.responders')}
        </Button>
      )}
    </div>
  )
}

const TookOver = ({ onYes, onNo }: { onYes: () => void; onNo: () => void }) => {
  const { t } = useTranslation('emergency')
  const ask = useRef<HTMLParagraphElement>(null)
  useEffect(() => ask.current?.focus(), [])
  return (
    <div className="emergency-foot">
      <p className="emergency-ask" ref={ask} tabIndex={-1}>
        <b>{t('tookOver.ask')}</b> {t('tookOver.ends')}
      </p>
      <Button onClick={onYes}>{t('tookOver.yes')}</Button>
      <Button kind="plain" onClick={onNo}>
        {t('tookOver.no')}
      </Button>
    </div>
  )
}
