import { useId } from 'react'
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
    <div className="practice practice-list">
      <PracticeBar
        back={resultsOut.firstScreen ? t('list.back') : null}
        onBack={() => open(null)}
      />
      <main className="practice-main">
        <PracticeHead title={t('list.title')} hint={t('list.hint')} />
        <p>
          {t('list.optOut')} {t('list.subjects')}
        </p>
        <ul className="scenario-list">
          {scenarios().map((scenario) => (
            <ScenarioCard key={scenario.id} scenario={scenario} onPick={onPick} />
          ))}
        </ul>
        <ForTrainers open={open} />
      </main>
    </div>
  )
}

const ForTrainers = ({ open }: Pick<Props, 'open'>) => {
  const { t } = useTranslation('training')
  const title = useId()
  return (
    <nav className="practice-more" aria-labelledby={title}>
      <h2 id={title}>{t('list.more')}</h2>
      <Button onClick={() => open('practice/follow')}>{t('list.follow')}</Button>
      <Button onClick={() => open('practice/edit')}>{t('list.edit')}</Button>
      <Button onClick={() => open('practice/class')}>{t('list.class')}</Button>
    </nav>
  )
}

/** One press on the whole card; its name is the title, what it speaks of describes it. */
const ScenarioCard = ({ scenario, onPick }: Pick<Props, 'onPick'> & { scenario: Scenario }) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  const id = useId()
  return (
    <li>
      <button
        type="button"
        className="scenario-button"
        aria-labelledby={`${id}-title ${id}-minutes`}
        aria-describedby={`${id}-warning`}
        onClick={() => onPick(scenario)}
      >
        <b id={`${id}-title`}>{said(scenario.title)}</b>
        <span id={`${id}-minutes`} className="scenario-minutes tabular">
          {t('list.minutes', { count: scenario.minutes })}
        </span>
        <span id={`${id}-warning`} className="scenario-warning">
          <span className="visually-hidden">{t('list.warning')} </span>
          {said(scenario.contentWarning)}
        </span>
      </button>
    </li>
  )
}
