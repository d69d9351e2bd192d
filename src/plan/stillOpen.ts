import { type TaskId, taskIds } from '../../flows/ids.ts'
import type { Plan } from './plan.ts'

/** What of the plan is not done: a line of what comes next is said only while it applies. */
export const stillOpen = (plan: Plan): readonly ('any' | TaskId)[] => [
  ...(plan.owed.length > 0 ? (['any'] as const) : []),
  ...taskIds.filter((task) => isOpen(plan, task)),
]

const isOpen = ({ owed, childStatus, patient }: Plan, task: TaskId): boolean => {
  const listed = owed
    .flatMap(({ calls, written, rest }) => [...calls, ...(written ? [written] : []), ...rest])
    .some((open) => open.task === task)
  // A child who is still here may leave after this page is closed.
  const later = task === 'release-agreed' && childStatus !== null && !patient.disposition
  return listed || later
}
