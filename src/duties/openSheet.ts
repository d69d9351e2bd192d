import type { DutyId, TaskId } from '../../flows/ids.ts'
import type { TaskView } from '../../flows/view.ts'

/** A dialog of one duty: where a call, a talk, a decision or a form is written down. */
export type OpenSheet =
  | { kind: 'call'; duty: DutyId; task: TaskId }
  | { kind: 'note'; duty: DutyId; task: TaskId }
  | { kind: 'tell'; duty: DutyId }
  | { kind: 'decide'; duty: DutyId }
  | { kind: 't0'; duty: DutyId }
  | { kind: 'written'; duty: DutyId; mode: 'sent' | 'planned' }

/** Where this task of a duty is written down. */
export const sheetFor = (duty: DutyId, { task, kind }: TaskView): OpenSheet => {
  if (kind === 'call') return { kind: 'call', duty, task }
  if (kind === 'tell') return { kind: 'tell', duty }
  if (kind === 'written') return { kind: 'written', duty, mode: 'sent' }
  return { kind: 'note', duty, task }
}
