import { useTranslation } from 'react-i18next'
import type { Debriefing } from '../../../seeds/practice/types.ts'
import { type ErrorId, errorIds, type OrderPointId } from '../../../seeds/scenarioTypes.ts'
import { usePracticeWords } from '../usePracticeWords.ts'

const isError = (id: OrderPointId | ErrorId): id is ErrorId => errorIds.some((one) => one === id)

/** How the patient may have felt, and which act may have done it; of half a visit, no praise. */
export const Feelings = ({ found }: { found: Debriefing }) => {
  const { t } = useTranslation('training')
  const words = usePracticeWords()
  const unfinished = found.score.verdict === 'unfinished'
  const feelings = found.feelings.filter(({ because }) => !unfinished || isError(because))
  if (feelings.length === 0) return null
  return (
    <section>
      <h3>{t('debrief.feelings')}</h3>
      <ul className="feelings">
        {feelings.map(({ feeling, because }) => (
          <li key={`${feeling} ${because}`}>
            <b>{words.feeling(feeling)}</b>
            <span className="quiet-text">
              {isError(because) ? words.error(because) : words.held(because)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
