import { useTranslation } from 'react-i18next'
import type { Debriefing } from '../../../seeds/practice/types.ts'
import { type ErrorId, errorIds, type OrderPointId } from '../../../seeds/scenarioTypes.ts'
import { usePracticeWords } from '../usePracticeWords.ts'

const isError = (id: OrderPointId | ErrorId): id is ErrorId => errorIds.some((one) => one === id)

/** What went well and what to do another way; then what was not held, in its order. */
export const PlusDelta = ({ found }: { found: Debriefing }) => {
  const { t } = useTranslation('training')
  const words = usePracticeWords()
  const columns = [
    { id: 'plus', list: found.plus.map((id) => words.held(id)) },
    {
      id: 'delta',
      list: found.delta.map((id) => (isError(id) ? words.error(id) : words.missed(id))),
    },
    { id: 'order', list: found.orderErrors.map((id) => words.missed(id)) },
  ] as const
  return (
    <div className="plus-delta">
      {columns.map(({ id, list }) => (
        <section key={id}>
          <h3>{t(`debrief.${id}`)}</h3>
          {list.length === 0 ? (
            <p className="quiet-text">{t(`debrief.none.${id}`)}</p>
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
