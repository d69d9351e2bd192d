import { useTranslation } from 'react-i18next'
import type { Debriefing } from '../../../seeds/practice/types.ts'
import { usePracticeWords } from '../usePracticeWords.ts'

/** What went well, and what to do another way; errors have their own place at the top. */
export const PlusDelta = ({ found: { plus, orderErrors, errors } }: { found: Debriefing }) => {
  const { t } = useTranslation('training')
  const words = usePracticeWords()
  const columns = [
    { id: 'plus', list: plus.map(words.held), none: 'plus' },
    {
      id: 'delta',
      list: orderErrors.map(words.missed),
      none: errors.length > 0 ? 'deltaErrors' : 'delta',
    },
  ] as const
  return (
    <div className="plus-delta">
      {columns.map(({ id, list, none }) => (
        <section key={id}>
          <h3>{t(`debrief.${id}`)}</h3>
          {list.length === 0 ? (
            <p className="quiet-text">{t(`debrief.none.${none}`)}</p>
          ) : (
            <ul className="sheet-list">
              {list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
