import type { DutyId, TaskId } from '../../flows/ids.ts'
import { useNames } from '../encounter/useNames.ts'
import { useWords } from './words.ts'

/** What a duty, its form and its tasks are called on the screen now. */
export const useDutyWords = () => {
  const { shown } = useNames()
  const { text } = useWords('duties')
  return {
    name: (duty: DutyId) => text(duty, shown ? 'name' : 'quiet'),
    form: (duty: DutyId) => text(duty, 'form', shown ? 'name' : 'quiet'),
    act: (duty: DutyId, task: TaskId) => text(duty, 'tasks', task, shown ? 'do' : 'quiet'),
    done: (duty: DutyId, task: TaskId) => text(duty, 'tasks', task, shown ? 'done' : 'quiet'),
    help: (duty: DutyId, task: TaskId) => (shown ? text(duty, 'tasks', task, 'help') : ''),
    source: (duty: DutyId, task: TaskId) => text(duty, 'tasks', task, 'source'),
  }
}
