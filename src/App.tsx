import { Activity, lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { CoverScreen } from './components/CoverScreen.tsx'
import { Crash } from './components/Crash.tsx'
import { type Safety, SafetyContext } from './components/safety.ts'
import { useOnePress } from './components/useOnePress.ts'
import { useShiftThrice } from './components/useShiftThrice.ts'
import { keepCovered, wasCovered } from './encounter/journalKey.ts'
import type { Begin } from './encounter/EncounterRoot.tsx'
import { useEncounterRoot } from './useEncounterRoot.ts'
import { isFromKiosk, modeNow } from './kiosk/mode.ts'
import { ToKiosk } from './kiosk/ToKiosk.tsx'
import { leaveForGood } from './leave.ts'
import { useOwnersPage } from './protocol/useOwnersPage.ts'
import { CodeScreen } from './recovery/CodeScreen.tsx'
import { findEncounter } from './recovery/recovered.ts'
import { StillDue } from './recovery/StillDue.tsx'
import { useIdle } from './recovery/useIdle.ts'
import { useOpenStamp } from './recovery/useOpenStamp.ts'
import { useSeal } from './recovery/useSeal.ts'
import './recovery/words.ts'
import { isSettled } from './site/loadSite.ts'
import { useSite, useSiteState } from './site/siteStore.ts'
import { useSiteRoute } from './site/useSiteRoute.ts'
import { Emergency } from './start/Emergency.tsx'
import { Opening } from './start/Opening.tsx'
import { StartPage } from './start/StartPage.tsx'
import { usePracticeMark } from './training/usePracticeMark.ts'
import { usePracticePage } from './training/usePracticePage.ts'

const KioskRoot = lazy(() => import('./kiosk/KioskRoot.tsx'))
const OwnersRoot = lazy(() => import('./protocol/OwnersRoot.tsx'))
const PracticeRoot = lazy(() => import('./training/PracticeRoot.tsx'))
const SitePage = lazy(() => import('./site/SitePage.tsx'))

/** The app: what patients may use by themselves, or what is for staff; never both in one document. */
export const App = () => {
  const [mode] = useState(modeNow)
  if (mode !== 'kiosk') return <StaffApp shared={mode === 'staff-kiosk'} />
  return (
    <Suspense fallback={<Opening />}>
      <KioskRoot />
    </Suspense>
  )
}

/** For staff: start page or encounter, and over either of them the cover. */
const StaffApp = ({ shared }: { shared: boolean }) => {
  const [found] = useState(findEncounter)
  const [begin, setBegin] = useState<Begin | null>(found === 'recent' ? 'stored' : null)
  const [covered, setCovered] = useState(wasCovered)
  const seal = useSeal(found, covered, begin !== null)
  useOpenStamp(begin !== null)
  const cover = useCallback((next: boolean) => {
    keepCovered(next)
    setCovered(next)
  }, [])
  const onCover = useCallback(() => cover(true), [cover])
  useOnePress()
  useShiftThrice(() => cover(!covered))
  const openEncounter = useEncounterRoot()
  const siteForm = useSiteRoute()
  const owners = useOwnersPage()
  const practice = usePracticePage()
  const practising = practice.page !== null && begin === null
  usePracticeMark(practising)
  const settled = isSettled(useSiteState())
  useEffect(() => {
    // Neutral, and never a new entry: Back leads out of the app, not through a visit.
    if (owners.page || practising) return
    history.replaceState(null, '', begin ? '#/step' : siteForm.open ? '#/site' : '#/start')
  }, [begin, siteForm.open, owners.page, practising])
  const onErase = () => {
    setBegin(null)
    leaveForGood()
  }
  const [emergency, setEmergency] = useState(false)
  const busy = begin !== null || emergency || siteForm.open || owners.page !== null || practising
  const { idle } = useSite()
  const left = useIdle({
    active: shared && (busy || isFromKiosk()),
    ...idle,
    onAsk: onCover,
    onWipe: onErase,
  })
  const safety = useMemo<Safety>(
    () => ({ onCover, onEmergency: () => setEmergency(true) }),
    [onCover],
  )
  return (
    <SafetyContext value={safety}>
      <Activity mode={covered ? 'hidden' : 'visible'}>
        <Crash>
          {emergency && <Emergency onReturn={() => setEmergency(false)} />}
          {owners.page && !emergency && (
            <Suspense fallback={<Opening />}>
              <OwnersRoot page={owners.page} inVisit={begin !== null} open={owners.open} />
            </Suspense>
          )}
          <Activity mode={emergency || owners.page ? 'hidden' : 'visible'}>
            {practising && practice.page && (
              <Suspense fallback={<Opening />}>
                <PracticeRoot page={practice.page} open={practice.open} />
              </Suspense>
            )}
            {!begin && !practising && !siteForm.open && (
              <StartPage
                onBegin={setBegin}
                onSite={() => siteForm.setOpen(true)}
                onOwners={owners.open}
              >
                <StillDue old={found === 'old'} />
                <ToKiosk />
              </StartPage>
            )}
            {!begin && !practising && siteForm.open && (
              <Suspense fallback={<Opening />}>
                <SitePage onBack={() => siteForm.setOpen(false)} />
              </Suspense>
            )}
            {seal.asks && <CodeScreen filed={seal.asks} onRight={seal.open} onErase={onErase} />}
            {begin &&
              !seal.asks &&
              ((settled && !seal.sealed && openEncounter?.({ begin, onErase })) || <Opening />)}
          </Activity>
        </Crash>
      </Activity>
      {covered && <CoverScreen left={left} onReturn={() => cover(false)} />}
    </SafetyContext>
  )
}
