import { Activity, useCallback, useMemo, useState } from 'react'
import { CoverScreen } from '../components/CoverScreen.tsx'
import { Crash } from '../components/Crash.tsx'
import { type Safety, SafetyContext } from '../components/safety.ts'
import { useOnePress } from '../components/useOnePress.ts'
import { useShiftThrice } from '../components/useShiftThrice.ts'
import { keepCovered, wasCovered } from '../encounter/journalKey.ts'
import { Emergency } from '../start/Emergency.tsx'
import PracticeRoot from '../training/PracticeRoot.tsx'
import { usePracticeMark } from '../training/usePracticeMark.ts'
import { usePracticePage } from '../training/usePracticePage.ts'
import { ResultsNotice } from './ResultsNotice.tsx'
import { ResultsPanel } from './ResultsPanel.tsx'
import './results.css'

/** Practice alone: there is no bedside here, and no way to one. */
export const TrainingApp = () => {
  const [covered, setCovered] = useState(wasCovered)
  const [emergency, setEmergency] = useState(false)
  const { page, open } = usePracticePage()
  usePracticeMark(true)
  useOnePress()
  const cover = useCallback((next: boolean) => {
    keepCovered(next)
    setCovered(next)
  }, [])
  useShiftThrice(() => cover(!covered))
  const safety = useMemo<Safety>(
    () => ({ onCover: () => cover(true), onEmergency: () => setEmergency(true) }),
    [cover],
  )
  return (
    <SafetyContext value={safety}>
      <Activity mode={covered ? 'hidden' : 'visible'}>
        <Crash>
          {emergency && <Emergency onReturn={() => setEmergency(false)} />}
          <Activity mode={emergency ? 'hidden' : 'visible'}>
            <ResultsNotice />
            <PracticeRoot page={page ?? 'practice'} open={(next) => open(next ?? 'practice')} />
            {(page ?? 'practice') === 'practice' && <ResultsPanel />}
          </Activity>
        </Crash>
      </Activity>
      {covered && <CoverScreen onReturn={() => cover(false)} />}
    </SafetyContext>
  )
}
