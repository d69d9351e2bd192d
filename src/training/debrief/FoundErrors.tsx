import { useTranslation } from 'react-i18next'
import type { Debriefing, FoundError } from '../../../seeds/practice/types.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { useWords } from '../../duties/words.ts'
import { usePracticeWords } from '../usePracticeWords.ts'
import { useSaid } from '../useSaid.ts'
import { useLaneWords } from './useLaneWords.ts'

type Props = { scenario: Scenario; found: Debriefing }

/** What could have done harm stands first, then what else went another way. */
export const FoundErrors = ({ scenario, found: { errors, score } }: Props) => {
  const { t } = useTranslation('training')
  const groups = [
    { id: 'critical', list: errors.filter(({ critical }) => critical) },
    { id: 'other', list: errors.filter(({ critical }) => !critical) },
  ] as const
  return (
    <section className="debrief-part">
      <h2>{t('debrief.critical')}</h2>
      {groups[0].list.length === 0 && (
        <p className="debrief-none">
          {t(score.verdict === 'unfinished' ? 'debrief.unfinished' : 'debrief.noCritical')}
        </p>
      )}
      {groups.map(
        ({ id, list }) =>
          list.length > 0 && (
            <div key={id} className={`debrief-errors debrief-${id}`}>
              {id === 'other' && <h3>{t('debrief.other')}</h3>}
              <ul>
                {list.map((error) => (
                  <ErrorLine
                    key={`${error.error} ${error.duty ?? ''}`}
                    error={error}
                    scenario={scenario}
                  />
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}

const ErrorLine = ({ error, scenario }: { error: FoundError; scenario: Scenario }) => {
  const { t } = useTranslation('training')
  const words = usePracticeWords()
  const said = useSaid()
  const { step } = useLaneWords(scenario)
  const { text } = useWords('duties')
  const trap = scenario.traps.find(({ id }) => id === error.trap)
  return (
    <li>
      <b>{words.error(error.error)}</b>
      {error.duty && <span>{text(error.duty, 'name')}</span>}
      <span className="quiet-text">{t('debrief.at', { step: step(error.step) })}</span>
      <p>{trap ? said(trap.says) : words.why(error.error)}</p>
    </li>
  )
}
