import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { debrief } from '../../../seeds/practice/debrief.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { PracticeBar } from '../PracticeBar.tsx'
import { DebriefFoot } from './DebriefFoot.tsx'
import { DebriefHead } from './DebriefHead.tsx'
import { Feelings } from './Feelings.tsx'
import { FoundErrors } from './FoundErrors.tsx'
import { Lanes } from './Lanes.tsx'
import { PlusDelta } from './PlusDelta.tsx'
import { Summary } from './Summary.tsx'
import { Teaching } from './Teaching.tsx'
import { Times } from './Times.tsx'
import './debrief.css'
import './analysis.css'

type Props = { scenario: Scenario; run: PracticeJournal; onEnd: () => void }

/** The debriefing in PEARLS' order: reactions, what happened, why, what to take along. */
export const DebriefPage = ({ scenario, run, onEnd }: Props) => {
  const { t } = useTranslation('training')
  const found = useMemo(() => debrief(scenario, run), [scenario, run])
  const [printed, setPrinted] = useState(false)
  const unfinished = found.score.verdict === 'unfinished'
  return (
    <div className="practice debrief">
      <PracticeBar />
      <main className="practice-main">
        <DebriefHead scenario={scenario} onPrint={() => setPrinted(true)} />
        {unfinished && <p className="debrief-unfinished">{t('debrief.unfinished')}</p>}
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
          <h2>{t(unfinished ? 'debrief.soFar' : 'debrief.analyse')}</h2>
          {!unfinished && <PlusDelta found={found} />}
          <Feelings found={found} />
          <Times found={found} />
        </section>
        <section className="debrief-part">
          <h2>{t('debrief.summary')}</h2>
          <Teaching found={found} />
          <Summary found={found} />
          <Prompts part="takeAlong" />
        </section>
        <DebriefFoot asks={!printed} onEnd={onEnd} />
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
