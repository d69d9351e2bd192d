import { useTranslation } from 'react-i18next'
import type { Debriefing, FoundError } from '../../../seeds/practice/types.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { useWords } from '../../duties/words.ts'
import { usePracticeWords } from '../usePracticeWords.ts'
import { useSaid } from '../useSaid.ts'
import { useLaneWords } from './useLaneWords.ts'
import './FoundErrors.css'

type Props = { scenario: Scenario; found: Debriefing }

/**
 * What could have done harm stands first, then what else went another way. That nothing could is
 * said only of a visit that came to its end.
 */
export const FoundErrors = ({ scenario, found: { errors, score } }: Props) => {
  const { t } = useTranslation('training')
  const critical = errors.filter((error) => error.critical)
  const other = errors.filter((error) => !error.critical)
  const silent = score.verdict === 'unfinished' && critical.length === 0
  if (silent && other.length === 0) return null
  return (
    <section className="debrief-part">
      <h2>{t(silent ? 'debrief.otherAlone' : 'debrief.critical')}</h2>
      {!silent && critical.length === 0 && (
        <p className="debrief-none">{t('debrief.noCritical')}</p>
      )}
      <ErrorList id="critical" list={critical} scenario={scenario} />
      {!silent && other.length > 0 && <h3>{t('debrief.other')}</h3>}
      <ErrorList id="other" list={other} scenario={scenario} />
    </section>
  )
}

type ListProps = { id: 'critical' | 'other'; list: readonly FoundError[]; scenario: Scenario }

const ErrorList = ({ id, list, scenario }: ListProps) =>
  list.length > 0 && (
    <ul className={`debrief-errors debrief-${id}`}>
      {list.map((error) => (
        <ErrorLine key={`${error.error} ${error.duty ?? ''}`} error={error} scenario={scenario} />
      ))}
    </ul>
  )

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
