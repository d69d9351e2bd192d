import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { isFromKiosk, toKiosk } from './mode.ts'

/** For staff who came here from the patients' screen. */
export const ToKiosk = () => {
  const { t } = useTranslation('recovery')
  if (!isFromKiosk()) return null
  return (
    <div>
      <Button onClick={toKiosk}>{t('toKiosk')}</Button>
    </div>
  )
}
