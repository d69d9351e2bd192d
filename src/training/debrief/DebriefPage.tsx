import { Printer } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { debrief } from '../../../seeds/practice/debrief.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { Button } from '../../components/Button.tsx'
import { PracticeBar } from '../PracticeBar.tsx'
import { keptName } from '../runStore.ts'
import { useHeading } from '../useHeading.ts'
import { useSaid } from '../useSaid.ts'
import { Feelings } from './Feelings.tsx'
import { FoundErrors } from './FoundErrors.tsx'
import { Lanes } from './Lanes.tsx'
import { PlusDelta } from './PlusDelta.tsx'
import { Summary } from './Summary.tsx'
import { Teaching } from './Teaching.tsx'
import { Times } from './Times.tsx'
import './debrief.css'

type Props = { scenario: Scenario; run: PracticeJournal; onEnd: () => void }

/** The debriefing in PEARLS' order: reactions, what happened, why, what to take along. */
export const DebriefPage = ({ scenario, run, onEnd }: Props) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  const heading = useHeading()
  const found = useMemo(() => debrief(scenario, run), [scenario, run])
  const name = keptName()
  return (
    <div className="practice debrief">
      <PracticeBar back={t('debrief.end')} onBack={onEnd} />
      <main className="practice-main">
        <header className="debrief-head">
          <div className="step-head">
            <h1 ref={heading} tabIndex={-1}>
              {t('debrief.title')}
            </h1>
            <p className="step-hint">{[said(scenario.title), name].filter(Boolean).join(', ')}</p>
          </div>
          <Button icon={Printer} className="no-print" onClick={() => window.print()}>
            {t('debrief.print')}
          </Button>
        </header>
        {run.events.some((event) => 'by' in event && event.by === 'facilitator') && (
          <p>{t('debrief.changed')}</p>
        )}
        <Prompts part="reactions" />
        <FoundErrors scenario={scenario} found={found} />
        <section className="debrief-part">
          <h2>{t('debrief.describe')}</h2>
          <Lanes scenario={scenario} found={found} />
        </section>
        <section className="debrief-part">
          <h2>{t('debrief.analyse')}</h2>
          <PlusDelta found={found} />
          <Feelings found={found} />
          <Times found={found} />
        </section>
        <section className="debrief-part">
          <h2>{t('debrief.summary')}</h2>
          <Teaching found={found} />
          <Summary found={found} />
          <Prompts part="takeAlong" />
        </section>
        <footer className="debrief-foot no-print">
          <p>{t('debrief.wiped')}</p>
          <Button kind="primary" onClick={onEnd}>
            {t('debrief.end')}
          </Button>
        </footer>
      </main>
    </div>
  )
}

/** What to ask each other; nothing of the answers is written down. */
const Prompts = ({ part }: { part: 'reactions' | 'takeAlong' }) => {
  const { t } = useTranslation('training')
  return (
    <section className="debrief-prompts">
      <h2>{t(`debrief.${part}`)}</h2>
      <ul>
        {t(`debrief.${part}Ask`, { returnObjects: true }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
