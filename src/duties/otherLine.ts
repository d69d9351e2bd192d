import type { DutyId, TaskId } from '../../flows/ids.ts'
import { actsOf } from '../../flows/tasks.ts'

const others: Partial<Record<TaskId, TaskId>> = {
  'call-registry': 'call-police',
  'call-aps': 'call-police',
}
const backs: Partial<Record<DutyId, TaskId>> = {
  childReport: 'call-registry',
  otherChildReport: 'call-registry',
  elderDependentReport: 'call-aps',
  otherAdultReport: 'call-aps',
}

/** The agency to try when one could not be reached, where the law lets it stand in (A26, A27). */
export const otherLine = (duty: DutyId, task: TaskId): TaskId | null => {
  const other = task === 'call-police' ? backs[duty] : others[task]
  return other && actsOf(duty).has(other) ? other : null
}
