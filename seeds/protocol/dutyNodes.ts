import { clauses } from '../../flows/duties.ts'
import { type DutyId, dutyIds } from '../../flows/ids.ts'
import type { Known } from '../../flows/memory.ts'
import { tasks } from '../../flows/tasks.ts'
import { askedKnown } from '../proof/askedChart.ts'
import { type Ask, yesOrNo } from '../proof/everyRun.ts'
import { waysToHold } from './conditions.ts'
import type { DutyNode } from './types.ts'

const clausesOf = (duty: DutyId): DutyNode['clauses'] =>
  clauses
    .filter((clause) => clause.duty === duty)
    .map(({ because, gives, when }) => ({
      because,
      gives,
      holds: waysToHold((ask) =>
        when(askedKnown(ask), (other) => ask(`${other} was decided not due`, yesOrNo)),
      ),
    }))

const isAsked = (task: (typeof tasks)[number], ask: Ask): boolean => {
  const when: ((known: Known) => boolean) | undefined = 'when' in task ? task.when : undefined
  return when?.(askedKnown(ask)) ?? true
}

const tasksOf = (duty: DutyId): DutyNode['tasks'] =>
  tasks
    .filter((task) => task.duty === duty)
    .map((task) => ({
      task: task.task,
      kind: task.kind,
      basis: task.basis,
      asked: waysToHold((ask) => isAsked(task, ask)),
    }))

/** Every duty with what opens it and what it asks for, read from the tables themselves. */
export const dutyNodes = (): DutyNode[] =>
  dutyIds.map((id) => ({ id, clauses: clausesOf(id), tasks: tasksOf(id) }))
