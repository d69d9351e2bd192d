import { Circle } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { useDutyWords } from '../duties/useDutyWords.ts'
import { sheetFor } from '../duties/openSheet.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useOnPlan } from './PlanContext.ts'
import type { OpenTask } from './planOwed.ts'
import { usePlan } from './usePlan.ts'
import { Parts } from './Parts.tsx'
import { useTimes } from './useTimes.ts'
import './Row.css'

/** Something to do without a clock of hours: an empty ring, and where the act is written down. */
export const TaskRow = ({ row }: { row: OpenTask }) => {
  const words = usePlan()
  const { day } = useTimes()
  const { act, help } = useDutyWords()
  const { open } = useOnPlan()
  const { refusal } = useEncounter()
  const closed = refusal({ type: 'DONE', duty: row.duty, task: row.task }) === 'encounter-closed'
  const title = act(row.duty, row.task)
  const more = help(row.duty, row.task)
  const parts = [
    row.kind === 'optional' ? !more && words('owed.optional') : words(`owed.${row.basis}`),
    row.due !== null && words('owed.before', { day: day(row.due) }),
    more,
  ]
    .filter((part) => typeof part === 'string')
    .filter(Boolean)
  return (
    <li className="plan-row">
      <Circle aria-hidden size={20} />
      <div className="plan-row-text">
        <p className="plan-row-what">{title}</p>
        <Parts parts={parts} />
      </div>
      {!closed && (
        <Button
          kind="plain"
          className="plan-row-do"
          aria-label={words('owed.writeDownOf', { act: title })}
          onClick={() => open(sheetFor(row.duty, row))}
        >
          {words('owed.writeDown')}
        </Button>
      )}
    </li>
  )
}
