import { useTranslation } from 'react-i18next'
import { useMedia } from '../../components/useMedia.ts'
import { scenarioById } from '../scenarios.ts'
import { useSaid } from '../useSaid.ts'
import type { ClassRun } from './classShape.ts'
import { heatOf, heatStates } from './heat.ts'
import { HeatList } from './HeatList.tsx'
import { HeatTable } from './HeatTable.tsx'

/** For how many runs the words of a table have room side by side. */
const useRoom = (): number => {
  const some = useMedia('(width >= 48rem)')
  const more = useMedia('(width >= 64rem)')
  const most = useMedia('(width >= 78rem)')
  return most ? 8 : more ? 5 : some ? 3 : 0
}

/** Where the paths parted, one map a scenario, and what its words mean. */
export const HeatMaps = ({ runs }: { runs: readonly ClassRun[] }) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  const room = useRoom()
  if (runs.length === 0) return <p>{t('class.noRuns')}</p>
  return (
    <section className="heat" aria-label={t('class.heat')}>
      <h2>{t('class.heat')}</h2>
      <dl className="heat-key" aria-label={t('class.key')}>
        {heatStates.map((state) => (
          <div key={state}>
            <dt data-heat={state}>{t(`class.${state}`)}</dt>
            <dd>{t(`class.keys.${state}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet-text">{t('class.partedInHint')}</p>
      {heatOf(runs).map((heat) => {
        const Shape = heat.learners.length > room ? HeatList : HeatTable
        const { scenario } = heat
        return (
          <section key={scenario} className="heat-map">
            <h3>{said(scenarioById(scenario)?.title ?? { en: scenario, es: scenario })}</h3>
            <Shape heat={heat} />
          </section>
        )
      })}
    </section>
  )
}
