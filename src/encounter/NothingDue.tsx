import { useTranslation } from 'react-i18next'
import { agendaOf, withdrawnOf } from '../duties/agenda.ts'
import { NamesButton } from '../duties/NamesButton.tsx'
import { useEncounter } from './useEncounter.ts'

/** While nothing is due: says so, and keeps the names button where it is when something is. */
export const NothingDue = () => {
  const { t } = useTranslation('encounter')
  const { memory } = useEncounter()
  if (agendaOf(memory).length + withdrawnOf(memory).length > 0) return null
  return (
    <section className="nothing-due" aria-labelledby="nothing-due">
      <div className="side-head">
        <h2 id="nothing-due">{t('nothingDue.title')}</h2>
        <NamesButton />
      </div>
      <p className="quiet-text">{t('nothingDue.text')}</p>
    </section>
  )
}
