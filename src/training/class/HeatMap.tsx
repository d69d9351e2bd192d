import { useTranslation } from 'react-i18next'
import { stepIds } from '../../../flows/ids.ts'
import { readStep } from '../../encounter/factWords.ts'
import { wordsIn } from '../../encounter/words.ts'
import { scenarioById } from '../scenarios.ts'
import { useSaid } from '../useSaid.ts'
import type { Class } from './classStore.ts'

/** Steps by runs: where the paths parted. A mark and its word, not colour alone. */
export const HeatMap = ({ runs }: Pick<Class, 'runs'>) => {
  const { t, i18n } = useTranslation('training')
  const said = useSaid()
  const words = wordsIn(i18n.language).steps.steps
  const steps = stepIds.filter((step) => runs.some(({ parted }) => parted.includes(step)))
  if (runs.length === 0) return <p>{t('class.noRuns')}</p>
  return (
    <section className="heat heat-map" aria-label={t('class.heat')}>
      <h2>{t('class.heat')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.step')}</th>
            {runs.map(({ name, scenario }, index) => (
              <th key={index} scope="col">
                {name || t('follow.learner', { number: index + 1 })}
                <span className="quiet-text">
                  {said(scenarioById(scenario)?.title ?? { en: scenario, es: scenario })}
                </span>
              </th>
            ))}
            <th scope="col">{t('class.together')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const parted = runs.filter((run) => run.parted.includes(step)).length
            return (
              <tr key={step}>
                <th scope="row">{readStep(words[step], true).title}</th>
                {runs.map((run, index) => (
                  <td key={index} className={run.parted.includes(step) ? 'heat-parted' : ''}>
                    <span className="visually-hidden">
                      {t(run.parted.includes(step) ? 'class.parted' : 'class.same')}
                    </span>
                  </td>
                ))}
                <td className="tabular">{t('class.ofRuns', { count: parted, of: runs.length })}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
