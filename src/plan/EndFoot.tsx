import { Eraser } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { useSlots } from '../encounter/slots.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useOnPlan } from './PlanContext.ts'
import { usePlan } from './usePlan.ts'
import '../steps/StepFrame.css'
import './PlanFoot.css'

/** The way out. In practice a run is looked back on; at the bedside all is wiped. */
export const EndFoot = () => {
  const slots = useSlots()
  return (
    <footer className="step-foot no-print">
      <div className="step-foot-end">{slots ? slots.ended : <LeaveAndErase />}</div>
    </footer>
  )
}

/** Wipes at once, and says what it can not do. */
const LeaveAndErase = () => {
  const words = usePlan()
  const { leaveAndErase } = useEncounter()
  const open = useOnPlan().plan.owed.length > 0
  return (
    <>
      <p id="erase-why">{words(open ? 'page.eraseOpen' : 'page.eraseLead')}</p>
      <Button
        kind={open ? 'outline' : 'primary'}
        icon={Eraser}
        aria-describedby="erase-why"
        onClick={leaveAndErase}
      >
        {words('page.erase')}
      </Button>
    </>
  )
}
