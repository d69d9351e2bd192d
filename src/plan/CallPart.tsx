import { Phone, PhoneForwarded } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { Callee } from '../duties/Callee.tsx'
import { useDutyWords } from '../duties/useDutyWords.ts'
import { useTodo } from '../duties/useTodo.ts'
import { OwedPart } from './OwedPart.tsx'
import { useOnPlan } from './PlanContext.ts'
import type { OpenTask } from './planOwed.ts'
import { usePlan } from './usePlan.ts'

/** A call that is not made: the number large; passed on, it is still seen to be made. */
export const CallPart = ({ call, leads }: { call: OpenTask; leads: boolean }) => {
  const words = usePlan()
  const todo = useTodo()
  const { act } = useDutyWords()
  const { open } = useOnPlan()
  const { duty, task, taker } = call
  return (
    <OwedPart
      title={act(duty, task)}
      icon={taker ? PhoneForwarded : Phone}
      aside={
        <>
          <p className="owed-now">{todo(taker ? 'clock.check' : 'clock.dueNow')}</p>
          <p>{words(`owed.${call.basis}`)}</p>
        </>
      }
    >
      {taker && <p>{words('owed.takenOver', { person: taker })}</p>}
      <Callee task={task} all />
      <div className="owed-buttons">
        <Button
          kind={leads ? 'primary' : 'outline'}
          onClick={() => open({ kind: 'call', duty, task })}
        >
          {todo(taker ? 'card.check' : 'card.writeCall')}
        </Button>
      </div>
    </OwedPart>
  )
}
