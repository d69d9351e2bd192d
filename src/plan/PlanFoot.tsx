import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useOnPlan } from './PlanContext.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'
import '../steps/StepFrame.css'
import './PlanFoot.css'

/** Back, and Finish: or why it can not be finished yet. Enter does not finish: an end is not undone. */
export const PlanFoot = () => {
  const { t } = useTranslation('app')
  const words = usePlan()
  const { text } = useLookup()
  const { send, refusal } = useEncounter()
  const { finish } = useOnPlan().plan
  return (
    <footer className="step-foot no-print">
      {refusal({ type: 'BACK' }) === null && (
        <Button kind="plain" icon={ArrowLeft} onClick={() => send({ type: 'BACK' })}>
          {t('common.back')}
        </Button>
      )}
      <div className="step-foot-end">
        {finish && (
          <p id="finish-why">
            {text('refusals', finish, 'what')} {text('refusals', finish, 'fix')}
          </p>
        )}
        <Button
          kind={finish ? 'outline' : 'primary'}
          aria-disabled={finish !== null}
          aria-describedby={finish ? 'finish-why' : undefined}
          onClick={() => send({ type: 'FINISH' })}
        >
          {words('page.finish')}
        </Button>
      </div>
    </footer>
  )
}
