import { useTranslation } from 'react-i18next'
import type { Debriefing } from '../../../seeds/practice/types.ts'
import { useWords } from '../../duties/words.ts'

/** How it came out, in one line; and each duty as it stands beside what was expected. */
export const Summary = ({ found: { score, duties } }: { found: Debriefing }) => {
  const { t } = useTranslation('training')
  const { t: p } = useTranslation('practice')
  const { text } = useWords('duties')
  return (
    <section className="debrief-summary">
      <h3>{t('debrief.outcome')}</h3>
      <p>
        <b>{p(`engine.score.${score.verdict}`)}</b>
      </p>
      {duties.length > 0 && (
        <ul className="call-times">
          {duties.map(({ duty, mine, expected }) => (
            <li key={duty}>
              <span>{text(duty, 'name')}</span>
              <b>{t(`debrief.status.${mine}`)}</b>
              {mine !== expected && (
                <span className="quiet-text">
                  {t('debrief.expected', { status: t(`debrief.status.${expected}`) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet-text">{t('debrief.notCounted')}</p>
    </section>
  )
}
