import { useTranslation } from 'react-i18next'
import { Mark } from '../components/Mark.tsx'

/** For the moment until the encounter is here; usually never seen. */
export const Opening = () => {
  const { t } = useTranslation('app')
  return (
    <main className="opening">
      <Mark />
      <output className="quiet-text">{t('shell.opening')}</output>
    </main>
  )
}
