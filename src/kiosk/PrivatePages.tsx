import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { useSite } from '../site/siteStore.ts'
import { KioskFrame } from './KioskFrame.tsx'
import { Lines } from './Lines.tsx'
import { useKiosk } from './page.ts'
import { SayPage } from './SayPage.tsx'
import { useSignShown } from './useSignShown.ts'

/** What staff cannot keep to themselves, said before the sign is shown. */
export const LimitsPage = ({ onOver }: { onOver: () => void }) => {
  const { t } = useTranslation('kiosk')
  const { go } = useKiosk()
  const lines = t('limits.lines', { returnObjects: true })
  return (
    <KioskFrame title={t('limits.title')} aloud={[...lines, t('decide')]} onOver={onOver}>
      <Lines lines={lines} />
      <Button kind="primary" className="kiosk-go" onClick={() => go('sign')}>
        {t('limits.go')}
      </Button>
    </KioskFrame>
  )
}

/** The site's sign; once nobody answers it any more, the plain way stands here instead. */
export const SignPage = ({ onOver }: { onOver: () => void }) => {
  const { t } = useTranslation('kiosk')
  const { selfIdentification: filed } = useSite()
  const shown = useSignShown()
  if (!filed || !shown) return <SayPage about="alone" onOver={onOver} />
  const to = t('sign.to', { who: filed.answeredBy })
  const lines = t('sign.lines', { returnObjects: true })
  return (
    <KioskFrame title={t('sign.title')} aloud={[filed.sign, to, ...lines]} onOver={onOver}>
      <p className="kiosk-say">{filed.sign}</p>
      <p className="kiosk-to">{to}</p>
      <Lines lines={lines} />
    </KioskFrame>
  )
}
