import { useCallback, useState } from 'react'
import { newRun } from '../../seeds/practice/engine.ts'
import type { PracticeJournal } from '../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import { resultsOut } from '../results/none.ts'
import { BriefingPage } from './BriefingPage.tsx'
import { addToClass } from './class/classStore.ts'
import { DebriefPage } from './debrief/DebriefPage.tsx'
import { asItHappened, withInjections } from './injections.ts'
import { ListPage } from './ListPage.tsx'
import { RunPage } from './RunPage.tsx'
import { eraseRun, hasEnded, keepEnded, keepName, keepRun, keptRun } from './runStore.ts'
import { ownScenario } from './edit/draftStore.ts'
import { scenarioById } from './scenarios.ts'
import type { PracticePage } from './usePracticePage.ts'

type Stage =
  | { at: 'list' }
  | { at: 'briefing'; scenario: Scenario }
  | { at: 'run'; scenario: Scenario; run: PracticeJournal }
  | { at: 'debriefing'; scenario: Scenario; run: PracticeJournal }

/** One of the twelve, or the one written here. */
const anyScenario = (id: string): Scenario | undefined =>
  scenarioById(id) ?? [ownScenario()].find((own) => own?.id === id) ?? undefined

/** A run of this tab is gone on with after a reload, or looked back on again. */
const firstStage = (): Stage => {
  const run = keptRun()
  const scenario = run && anyScenario(run.practice)
  if (run && scenario) {
    const ran = withInjections(scenario)
    if (hasEnded()) return { at: 'debriefing', scenario: asItHappened(ran, run), run }
    return { at: 'run', scenario: ran, run }
  }
  eraseRun()
  return { at: 'list' }
}

type Props = { open: (page: PracticePage | null) => void }

/** List, briefing, run, debriefing; after that nothing of the run is left. */
const PracticePages = ({ open }: Props) => {
  const [stage, setStage] = useState(firstStage)
  const list = useCallback(() => {
    eraseRun()
    setStage({ at: 'list' })
  }, [])
  const begin = useCallback((scenario: Scenario, name: string) => {
    const run = newRun(scenario)
    keepName(name)
    keepRun(run)
    setStage({ at: 'run', scenario: withInjections(scenario), run })
  }, [])
  const look = useCallback((ran: Scenario, run: PracticeJournal) => {
    const scenario = asItHappened(ran, run)
    keepEnded()
    addToClass(scenario, run)
    resultsOut.finished(scenario, run)
    setStage({ at: 'debriefing', scenario, run })
  }, [])
  if (stage.at === 'list')
    return <ListPage open={open} onPick={(scenario) => setStage({ at: 'briefing', scenario })} />
  const { scenario } = stage
  if (stage.at === 'briefing')
    return (
      <BriefingPage scenario={scenario} onBack={list} onBegin={(name) => begin(scenario, name)} />
    )
  if (stage.at === 'run')
    return <RunPage scenario={scenario} first={stage.run} onEnd={(run) => look(scenario, run)} />
  return <DebriefPage scenario={scenario} run={stage.run} onEnd={list} />
}
export default PracticePages
