import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../seeds/scenario.ts'
import { Button } from '../components/Button.tsx'
import { resultsOut } from '../results/none.ts'
import { PracticeBar } from './PracticeBar.tsx'
import { scenarios } from './scenarios.ts'
import { PracticeHead } from './PracticeHead.tsx'
import type { PracticePage } from './usePracticePage.ts'
import { useSaid } from './useSaid.ts'

type Props = {
  open: (page: PracticePage | null) => void
  onPick: (scenario: Scenario) => void
}

/** Which scenario to practise; what each asks of the one who practises, before it begins. */
export const ListPage = ({ open, onPick }: Props) => {
  const { t } = useTranslation('training')
  return (
    <div className="practice">
      <PracticeBar
        back={resultsOut.firstScreen ? t('list.back') : null}
        onBack={() => open(null)}
      />
      <main className="practice-main">
        <PracticeHead title={t('list.title')} hint={t('list.hint')} />
        <p>{t('list.optOut')}</p>
        <ul className="scenario-list">
          {scenarios().map((scenario) => (
            <ScenarioCard key={scenario.id} scenario={scenario} onPick={onPick} />
          ))}
        </ul>
        <nav className="practice-more" aria-label={t('list.more')}>
          <Button onClick={() => open('practice/follow')}>{t('list.follow')}</Button>
          <Button onClick={() => open('practice/edit')}>{t('list.edit')}</Button>
          <Button onClick={() => open('practice/class')}>{t('list.class')}</Button>
        </nav>
      </main>
    </div>
  )
}

const ScenarioCard = ({ scenario, onPick }: Pick<Props, 'onPick'> & { scenario: Scenario }) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  return (
    <li className="scenario-card">
      <button type="button" className="scenario-button" onClick={() => onPick(scenario)}>
        <b>{said(scenario.title)}</b>
        <span className="tabular">{t('list.minutes', { count: scenario.minutes })}</span>
      </button>
      <p>
        <b>{t('list.warning')}</b> {said(scenario.contentWarning)}
      </p>
    </li>
  )
}
