import { useTranslation } from 'react-i18next'
import { useEncounter } from './useEncounter.ts'
import './Banner.css'

/** Says so where the browser keeps nothing. */
export const KeptBanner = () => {
  const { t } = useTranslation('encounter')
  const { kept } = useEncounter()
  if (kept) return null
  return (
    <div className="banner" aria-live="polite">
      <p>
        <b>{t('kept.what')}</b> {t('kept.more')}
      </p>
    </div>
  )
}
