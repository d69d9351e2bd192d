import { Activity, useCallback, useEffect, useMemo, useState } from 'react'
import { CoverScreen } from './components/CoverScreen.tsx'
import { Crash } from './components/Crash.tsx'
import { type Safety, SafetyContext } from './components/safety.ts'
import { useOnePress } from './components/useOnePress.ts'
import { useShiftThrice } from './components/useShiftThrice.ts'
import { hasJournal, keepCovered, wasCovered } from './encounter/journalKey.ts'
import type { Begin } from './encounter/EncounterRoot.tsx'
import { useEncounterRoot } from './useEncounterRoot.ts'
import { leaveForGood } from './leave.ts'
import { Emergency } from './start/Emergency.tsx'
import { Opening } from './start/Opening.tsx'
import { StartPage } from './start/StartPage.tsx'

/** The app: start page or encounter, and over either of them the cover. */
export const App = () => {
  const [begin, setBegin] = useState<Begin | null>(() => (hasJournal() ? 'stored' : null))
  const [covered, setCovered] = useState(wasCovered)
  const cover = useCallback((next: boolean) => {
    keepCovered(next)
    setCovered(next)
  }, [])
  const onCover = useCallback(() => cover(true), [cover])
  useOnePress()
  useShiftThrice(() => cover(!covered))
  const openEncounter = useEncounterRoot()
  useEffect(() => {
    // Neutral, and never a new entry: Back leads out of the app, not through a visit.
    history.replaceState(null, '', begin ? '#/step' : '#/start')
  }, [begin])
  const onErase = () => {
    setBegin(null)
    leaveForGood()
  }
  const [emergency, setEmergency] = useState(false)
  const safety = useMemo<Safety>(
    () => ({ onCover, onEmergency: () => setEmergency(true) }),
    [onCover],
  )
  return (
    <SafetyContext value={safety}>
      <Activity mode={covered ? 'hidden' : 'visible'}>
        <Crash>
          {emergency && <Emergency onReturn={() => setEmergency(false)} />}
          <Activity mode={emergency ? 'hidden' : 'visible'}>
            {!begin && <StartPage onBegin={setBegin} />}
            {begin && (openEncounter?.({ begin, onErase }) ?? <Opening />)}
          </Activity>
        </Crash>
      </Activity>
      {covered && <CoverScreen onReturn={() => cover(false)} />}
    </SafetyContext>
  )
}
