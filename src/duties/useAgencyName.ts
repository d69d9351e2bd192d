import type { TaskId } from '../../flows/ids.ts'
import { agencyOf, resourceOf } from './callees.ts'
import { useWords } from './words.ts'

/** The agency a call is written down with; null where the caller must say which one took it. */
export const useAgencyName = (task: TaskId): string | null => {
  const { text } = useWords('resources')
  const agency = agencyOf(task)
  const resource = resourceOf(agency)
  return resource && (agency === 'registry' || agency === 'aps') ? text(resource, 'name') : null
}
