import { useTranslation } from 'react-i18next'
import { useNames } from '../encounter/useNames.ts'
import { sourcesOf } from '../steps/sourcesOf.ts'
import './Sources.css'

/** Where it stands: law or local policy, and when to look again; on request. */
export const Sources = ({ source }: { source: string }) => {
  const { t, i18n } = useTranslation('encounter')
  const { shown } = useNames()
  const month = new Intl.DateTimeFormat(i18n.language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <details className="sources">
      <summary>{t('page.sources')}</summary>
      <ul>
        {sourcesOf(source, shown).map(({ key, cite, kind, status, reviewBy }) => (
          <li key={key}>
            <b>{t(`page.sourceKinds.${kind}`)}</b>
            {cite && <span>{cite}</span>}
            <span className="quiet-text">
              {t(`page.sourceStatus.${status}`)},{' '}
              {t('page.reviewBy', { date: month.format(Date.parse(reviewBy)) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
