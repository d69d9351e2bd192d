import { Activity, memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { LookMenu } from '../components/LookMenu.tsx'
import { type Safety, SafetyContext, useSafety } from '../components/safety.ts'
import { CallSheet } from '../duties/CallSheet.tsx'
import { ToDoBar } from '../duties/ToDoBar.tsx'
import { EmergencyScreen } from '../emergency/EmergencyScreen.tsx'
import { StepOutlet } from '../steps/StepOutlet.tsx'
import { CallFirstContext } from './callFirst.ts'
import { EmergencyBanner } from './EmergencyBanner.tsx'
import { focusHeading } from './focusHeading.ts'
import { KeptBanner } from './KeptBanner.tsx'
import { LaneBar } from './LaneBar.tsx'
import { ReportNowButton } from './ReportNowButton.tsx'
import { SideColumn } from './SideColumn.tsx'
import { useEmergency } from './useEmergency.ts'
import { EncounterContext, useEncounter } from './useEncounter.ts'
import { ClockNote } from '../offline/ClockNote.tsx'
import { useSlots } from './slots.ts'
import { useCompact, useWide } from './useWide.ts'
import './EncounterPage.css'

/** The nurse's screen: where she is, what she does now, what is answered, what is due. */
export const EncounterPage = ({ callFirst }: { callFirst: boolean }) => {
  const { onCover } = useSafety() ?? { onCover: () => {} }
  const emergency = useEmergency()
  const { show } = emergency
  const safety = useMemo<Safety>(() => ({ onCover, onEmergency: show }), [onCover, show])
  const [calling, setCalling] = useState(callFirst)
  const onCall = useCallback(() => setCalling(true), [])
  const onCalled = useCallback(() => {
    setCalling(false)
    // The button that opened the sheet is gone once the call is listed.
    focusHeading()
  }, [])
  return (
    <SafetyContext value={safety}>
      <Activity mode={emergency.shown ? 'hidden' : 'visible'}>
        <CallFirstContext value={onCall}>
          <Page onShowEmergency={show} />
        </CallFirstContext>
        <CallSheet duty="childReport" task="call-registry" open={calling} onClose={onCalled} />
      </Activity>
      {emergency.shown && (
        <EmergencyScreen
          setting={emergency.setting}
          cause={emergency.cause}
          onReturn={emergency.back}
          onOver={emergency.over}
          onResponders={emergency.responders}
        />
      )}
    </SafetyContext>
  )
}

const Page = ({ onShowEmergency }: { onShowEmergency: () => void }) => {
  const { view, memory } = useEncounter()
  const wide = useWide()
  const compact = useCompact()
  const slots = useSlots()
  // The plan has its own place for what is due, done and next.
  const planned = view.page.step === 'plan' || memory.lifecycle !== 'open'
  const layout = planned ? 'encounter encounter-plan' : 'encounter'
  return (
    <div className={layout}>
      <LaneBar />
      {slots?.beside}
      <main className="encounter-main">
        <KeptBanner />
        {!slots && <ClockNote />}
        <EmergencyBanner onShow={onShowEmergency} />
        <StepOutlet />
        {planned && (
          <div className="plan-call no-print">
            <ReportNowButton />
            {compact && <LookMenu />}
          </div>
        )}
      </main>
      {!planned && <Beside />}
      {!wide && !planned && <ToDoBar />}
    </div>
  )
}

const Side = memo(SideColumn)

/** The page first, what stands beside it right after: a press is answered without waiting for both. */
const Beside = () => (
  <EncounterContext value={useDeferredValue(useEncounter())}>
    <Side />
  </EncounterContext>
)
