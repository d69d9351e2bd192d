import { useTranslation } from 'react-i18next'
import type { Heat } from './heat.ts'
import { useHeatWords } from './useHeatWords.ts'

/** Steps by runs; each cell says in a word how the run stood there. */
export const HeatTable = ({ heat: { learners, rows } }: { heat: Heat }) => {
  const { t } = useTranslation('training')
  const words = useHeatWords()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('debrief.step')}</th>
          {learners.map((learner) => (
            <th key={learner.number} scope="col">
              {words.learner(learner)}
            </th>
          ))}
          <th scope="col">{t('class.partedIn')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ step, states, parted, came }) => (
          <tr key={step}>
            <th scope="row">{words.step(step)}</th>
            {learners.map(({ number }, index) => {
              const state = states[index] ?? 'notReached'
              return (
                <td key={number}>
                  <span data-heat={state}>{t(`class.${state}`)}</span>
                </td>
              )
            })}
            <td className="tabular">{t('class.ofRuns', { count: parted, of: came })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
