import { useTranslation } from 'react-i18next'
import type { Heard } from '../../seeds/practice/types.ts'
import { usePractice } from './PracticeContext.ts'
import { usePracticeWords } from './usePracticeWords.ts'
import { useSaid } from './useSaid.ts'
import './HeardList.css'

type Props = {
  /** The last line alone; or the log below it, which is not read out a second time. */
  part?: 'all' | 'last' | 'log'
}

/** What was said and what happened, the latest first; read out as it comes. */
export const HeardList = ({ part = 'all' }: Props) => {
  const { t } = useTranslation('training')
  const { view } = usePractice()
  const heard = view.heard.map((one, index) => ({ ...one, index })).toReversed()
  return (
    <section className={`heard heard-${part}`}>
      {part !== 'last' && <h3>{t('run.heard')}</h3>}
      <ol aria-live={part === 'log' ? 'off' : 'polite'} reversed>
        {heard.length === 0 && <li className="quiet-text">{t('run.nothingHeard')}</li>}
        {(part === 'last' ? heard.slice(0, 1) : heard).map((one) => (
          <HeardLine key={one.index} heard={one} />
        ))}
      </ol>
    </section>
  )
}

const HeardLine = ({ heard: { who, says, cameOut, lacked } }: { heard: Heard }) => {
  const { t } = useTranslation('training')
  const words = usePracticeWords()
  const said = useSaid()
  return (
    <li className={who === 'scene' ? 'heard-line heard-scene' : 'heard-line'}>
      <b>{t(`run.who.${who}`)}</b>
      <p>{said(says)}</p>
      {!cameOut && lacked.length > 0 && (
        <details>
          <summary>{t('run.heldBack')}</summary>
          <ul>
            {lacked.map((id) => (
              <li key={id}>{words.condition(id)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
