import { DoneList } from './DoneList.tsx'
import { useOnPlan } from './PlanContext.ts'
import { StillToDo } from './StillToDo.tsx'

/** What is owed, and beside it what was done. Where nothing was ever due the page says no more of it. */
export const OwedAndDone = () => {
  const { owed, optional, done } = useOnPlan().plan
  const open = owed.length + optional.length > 0
  if (!open && done.length === 0) return null
  return (
    <div className="plan-band">
      {open && <StillToDo />}
      <DoneList />
    </div>
  )
}
