import { useTranslation } from 'react-i18next'
import type { Heat, HeatRow } from './heat.ts'
import { useHeatWords } from './useHeatWords.ts'

/** The same without columns, for narrow screens and for many runs: who parted, step by step. */
export const HeatList = ({ heat: { learners, rows } }: { heat: Heat }) => {
  const { t, i18n } = useTranslation('training')
  const words = useHeatWords()
  const list = new Intl.ListFormat(i18n.language)
  const who = (row: HeatRow, state: 'parted' | 'notReached') => {
    const here = learners.filter((_, index) => row.states[index] === state).map(words.learner)
    return here.length > 0 && <p>{t(`class.who.${state}`, { names: list.format(here) })}</p>
  }
  return (
    <ul className="heat-list">
      {rows.map((row) => (
        <li key={row.step}>
          <b>{words.step(row.step)}</b>
          <p className="quiet-text tabular">
            {t('class.partedIn')} {t('class.ofRuns', { count: row.parted, of: row.came })}
          </p>
          {who(row, 'parted')}
          {who(row, 'notReached')}
        </li>
      ))}
    </ul>
  )
}
