import { CircleHelp } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { useDutyWords } from '../duties/useDutyWords.ts'
import { useTodo } from '../duties/useTodo.ts'
import { CallPart } from './CallPart.tsx'
import { OwedPart } from './OwedPart.tsx'
import { useOnPlan } from './PlanContext.ts'
import type { OwedDuty } from './planOwed.ts'
import { usePlan } from './usePlan.ts'
import { useTimes } from './useTimes.ts'
import { WrittenPart } from './WrittenPart.tsx'
import './OwedCard.css'

type Props = {
  owed: OwedDuty
  /** Its first button is the one next thing on this page. */ leads: boolean
}

/** One duty with a clock: decide it or make its calls, and below that its form. */
export const OwedCard = ({ owed, leads }: Props) => {
  const { calls, written, status } = owed
  const undecided = status === 'undecided'
  return (
    <article className="owed-card">
      {undecided && <DecidePart owed={owed} leads={leads} />}
      {calls.map((call, index) => (
        <CallPart key={call.task} call={call} leads={leads && index === 0} />
      ))}
      {written && <WrittenPart owed={owed} written={written} leads={leads && calls.length === 0} />}
    </article>
  )
}

const DecidePart = ({ owed: { duty, deadline }, leads }: Props) => {
  const words = usePlan()
  const { clock, day } = useTimes()
  const todo = useTodo()
  const { name } = useDutyWords()
  const { open } = useOnPlan()
  return (
    <OwedPart
      title={words('owed.decide', { duty: name(duty) })}
      icon={CircleHelp}
      aside={
        <>
          <p className="owed-now">{todo('clock.decide')}</p>
          {deadline !== null && (
            <p>{words('owed.ifDue', { when: `${day(deadline)}, ${clock(deadline)}` })}</p>
          )}
        </>
      }
    >
      <p>{words('owed.decideLead')}</p>
      <div className="owed-buttons">
        <Button kind={leads ? 'primary' : 'outline'} onClick={() => open({ kind: 'decide', duty })}>
          {todo('card.decide')}
        </Button>
      </div>
    </OwedPart>
  )
}
