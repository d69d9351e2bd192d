import {
  ArrowRight,
  HeartHandshake,
  Languages,
  type LucideIcon,
  MessageCircle,
  Receipt,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { KioskFrame } from './KioskFrame.tsx'
import { useKiosk } from './page.ts'
import { useSignShown } from './useSignShown.ts'

/** Two doors, and the ordinary items that the first screen names. */
export const MenuPage = ({ onOver }: { onOver: () => void }) => {
  const { t } = useTranslation('kiosk')
  const { go } = useKiosk()
  const sign = useSignShown()
  const second = sign
    ? [t('menu.private'), t('menu.privateHint')]
    : [t('menu.nurse'), t('menu.nurseHow')]
  return (
    <KioskFrame
      title={t('menu.title')}
      aloud={[t('menu.help'), t('menu.helpHint'), ...second, t('decide')]}
      onOver={onOver}
    >
      <div className="kiosk-doors">
        <Door
          icon={HeartHandshake}
          label={t('menu.help')}
          hint={t('menu.helpHint')}
          onPress={() => go('help')}
        />
        {sign ? (
          <Door
            icon={MessageCircle}
            label={t('menu.private')}
            hint={t('menu.privateHint')}
            onPress={() => go('limits')}
          />
        ) : (
          <div className="kiosk-told">
            <span className="kiosk-disc">
              <MessageCircle aria-hidden size={32} />
            </span>
            <p>
              {t('menu.nurse')} <b>{t('menu.nurseHow')}</b>
            </p>
          </div>
        )}
        <Door icon={Languages} label={t('menu.interpreter')} onPress={() => go('interpreter')} />
        <Door icon={Receipt} label={t('menu.bill')} onPress={() => go('bill')} />
      </div>
    </KioskFrame>
  )
}

type DoorProps = { icon: LucideIcon; label: string; hint?: string; onPress: () => void }

const Door = ({ icon: Icon, label, hint, onPress }: DoorProps) => (
  <button type="button" className="kiosk-card kiosk-door" onClick={onPress}>
    <span className="kiosk-disc">
      <Icon aria-hidden size={32} />
    </span>
    <span>
      <b>{label}</b>
      {hint && <span>{hint}</span>}
    </span>
    <ArrowRight aria-hidden size={28} className="attract-arrow" />
  </button>
)
