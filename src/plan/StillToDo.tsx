import { NamesButton } from '../duties/NamesButton.tsx'
import { Block } from './Block.tsx'
import { OwedCard } from './OwedCard.tsx'
import { useOnPlan } from './PlanContext.ts'
import { TaskRow } from './TaskRow.tsx'
import { usePlan } from './usePlan.ts'

/** What is owed and by when: what has a clock first, then the plain rows. */
export const StillToDo = () => {
  const { plan } = useOnPlan()
  const words = usePlan()
  const { owed, optional } = plan
  const rows = [...owed.flatMap(({ rest }) => rest), ...optional]
  return (
    <Block
      title={words(plan.endedBy ? 'page.stillYours' : 'page.stillToDo')}
      span={2}
      aside={<NamesButton />}
    >
      <div className="owed">
        {owed.map((duty, index) => (
          <OwedCard key={duty.duty} owed={duty} leads={index === 0 && plan.finish !== null} />
        ))}
        {rows.length > 0 && (
          <ul>
            {rows.map((row) => (
              <TaskRow key={`${row.duty}.${row.task}`} row={row} />
            ))}
          </ul>
        )}
      </div>
    </Block>
  )
}
