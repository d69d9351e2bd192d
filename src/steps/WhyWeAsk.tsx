import { useTranslation } from 'react-i18next'
import { sourcesOf } from './sourcesOf.ts'
import { useNames } from '../encounter/useNames.ts'
import './WhyWeAsk.css'

/** One sentence of why, and on request where it stands: law or local policy, and when to look again. */
export const WhyWeAsk = ({ text, source }: { text: string; source: string }) => {
  const { t, i18n } = useTranslation('encounter')
  const { shown } = useNames()
  const date = new Intl.DateTimeFormat(i18n.language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <div className="why">
      <p>
        <b>{t('page.why')}</b> {text}
      </p>
      <details>
        <summary>{t('page.sources')}</summary>
        <ul>
          {sourcesOf(source, shown).map(({ key, cite, kind, status, reviewBy }) => (
            <li key={key}>
              <b>{t(`page.sourceKinds.${kind}`)}</b>
              {cite && <span>{cite}</span>}
              <span className="quiet-text">
                {[
                  t(`page.sourceStatus.${status}`),
                  t('page.reviewBy', { date: date.format(Date.parse(reviewBy)) }),
                ].join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
