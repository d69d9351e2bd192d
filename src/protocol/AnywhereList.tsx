import { anywhereWords } from './anywhereWords.ts'
import { Leads } from './Leads.tsx'
import { protocol } from './model.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** What may happen at any step, without a question. */
export const AnywhereList = () => {
  const { t, step, end, list } = useProtocolWords()
  return (
    <section className="outline-group anywhere">
      <h3>{t('anywhere.title')}</h3>
      <p className="quiet-text">{t('anywhere.lead')}</p>
      <ul>
        {protocol.anywhere.map(({ event, steps, ends }) => (
          <li key={event}>
            <b>{anywhereWords(event, t)}</b>
            <span className="quiet-text">
              {steps.length === protocol.steps.length
                ? t('anywhere.every')
                : t('anywhere.some', {
                    steps: list(
                      steps.map((id) => step(id).title),
                      'conjunction',
                    ),
                  })}
              {ends.length > 0 && (
                <>
                  {' '}
                  <Leads /> {list(ends.map(end))}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
