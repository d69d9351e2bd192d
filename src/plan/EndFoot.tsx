import { Eraser } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useOnPlan } from './PlanContext.ts'
import { usePlan } from './usePlan.ts'
import '../steps/StepFrame.css'
import './PlanFoot.css'

/** The way out: wipes at once, and says what it can not do. */
export const EndFoot = () => {
  const words = usePlan()
  const { leaveAndErase } = useEncounter()
  const open = useOnPlan().plan.owed.length > 0
  return (
    <footer className="step-foot no-print">
      <div className="step-foot-end">
        <p id="erase-why">{words(open ? 'page.eraseOpen' : 'page.eraseLead')}</p>
        <Button
          kind={open ? 'outline' : 'primary'}
          icon={Eraser}
          aria-describedby="erase-why"
          onClick={leaveAndErase}
        >
          {words('page.erase')}
        </Button>
      </div>
    </footer>
  )
}
