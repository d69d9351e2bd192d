import { useMemo, useState } from 'react'
import { encounterOf, type PracticeJournal } from '../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import { EncounterPage } from '../encounter/EncounterPage.tsx'
import { EncounterProvider } from '../encounter/EncounterProvider.tsx'
import { NamesProvider } from '../encounter/NamesProvider.tsx'
import { type Slots, SlotsContext } from '../encounter/slots.ts'
import { LookBack } from './LookBack.tsx'
import { Paused } from './Paused.tsx'
import { PracticeContext } from './PracticeContext.ts'
import { SimulatedCall } from './SimulatedCall.tsx'
import { SimulatedSide } from './SimulatedSide.tsx'
import { useFollowed } from './follow/useFollowed.ts'
import { usePracticeRun } from './usePracticeRun.ts'
import './run.css'

type Props = { scenario: Scenario; first: PracticeJournal; onEnd: (run: PracticeJournal) => void }

const slots: Slots = {
  beside: <SimulatedSide />,
  call: (task) => <SimulatedCall task={task} />,
  ended: <LookBack />,
}

/** The very same encounter screens, on a practice journal, with simulated people beside them. */
export const RunPage = ({ scenario: written, first, onEnd }: Props) => {
  const [scenario] = useState(written)
  const { practice, keep, add } = usePracticeRun({ scenario, first, onEnd })
  useFollowed(practice, add)
  const journal = useMemo(() => encounterOf(first), [first])
  return (
    <PracticeContext value={practice}>
      <SlotsContext value={slots}>
        <EncounterProvider journal={journal} keep={keep} onErase={practice.end}>
          <NamesProvider>
            <EncounterPage callFirst={false} />
          </NamesProvider>
        </EncounterProvider>
        {practice.clock.pausedBy && <Paused />}
      </SlotsContext>
    </PracticeContext>
  )
}
