import { Clock } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { useDutyWords } from '../duties/useDutyWords.ts'
import { useTodo } from '../duties/useTodo.ts'
import { useNames } from '../encounter/useNames.ts'
import { Deadline } from './Deadline.tsx'
import { OwedPart } from './OwedPart.tsx'
import { useOnPlan } from './PlanContext.ts'
import type { OpenTask, OwedDuty } from './planOwed.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'
import { useTimes } from './useTimes.ts'

type Props = { owed: OwedDuty; written: OpenTask; leads: boolean }

/** The written report while it is not sent: to whom, by when, and who said they will send it. */
export const WrittenPart = ({ owed, written, leads }: Props) => {
  const words = usePlan()
  const todo = useTodo()
  const { act } = useDutyWords()
  const { plan, open } = useOnPlan()
  const { duty, planned, forms } = owed
  return (
    <OwedPart
      title={act(duty, 'written-report')}
      icon={Clock}
      aside={written.due !== null && <Deadline due={written.due} now={plan.at} />}
    >
      <SendTo owed={owed} />
      {forms.due > 1 && <p>{words('owed.formsLeft', { count: forms.due - forms.sent })}</p>}
      {planned && <Planned planned={planned} />}
      <div className="owed-buttons">
        <Button
          kind={leads && !planned ? 'primary' : 'outline'}
          onClick={() => open({ kind: 'written', duty, mode: 'sent' })}
        >
          {todo('card.sent')}
        </Button>
        <Button onClick={() => open({ kind: 'written', duty, mode: 'planned' })}>
          {todo('card.plan')}
        </Button>
      </div>
    </OwedPart>
  )
}

const SendTo = ({ owed: { duty } }: { owed: OwedDuty }) => {
  const words = usePlan()
  const { text } = useLookup()
  const { shown } = useNames()
  const form = text('duties', duty, 'form', 'name')
  const to = text('duties', duty, 'form', 'sentTo')
  return (
    <p>
      {shown && words('owed.sendTo', { form, to })} {words('owed.sentWhen')}
    </p>
  )
}

const Planned = ({ planned }: { planned: NonNullable<OwedDuty['planned']> }) => {
  const words = usePlan()
  const { clock, day } = useTimes()
  const when = `${day(planned.by)}, ${clock(planned.by)}`
  return <p className="owed-planned">{words('owed.planned', { person: planned.person, when })}</p>
}
