import type { DutyId, TaskId } from '../../flows/ids.ts'
import type { Memory } from '../../flows/memory.ts'
import { agendaOf } from './agenda.ts'

export type OpenCall = { duty: DutyId; task: TaskId; key: string }

/** Calls still to be made that nobody has taken over. */
export const openCalls = (memory: Memory): readonly OpenCall[] =>
  agendaOf(memory)
    .filter(({ view }) => view.status !== 'undecided')
    .flatMap(({ duty, view }) =>
      view.tasks
        .filter(({ kind, met, takenOver }) => kind === 'call' && !met && !takenOver)
        .map(({ task }) => ({ duty, task, key: `${duty}.${task}` })),
    )
