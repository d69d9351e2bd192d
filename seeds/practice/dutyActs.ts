import { dutyIds, type DutyId } from '../../flows/ids.ts'
import type { ActRecord, JournalEvent } from '../../flows/journal.ts'
import type { Memory } from '../../flows/memory.ts'
import { formsDue, isCall } from '../../flows/tasks.ts'
import { type TaskView, viewOf } from '../../flows/view.ts'
import { decideEvent } from '../caseEvents.ts'
import type { Scenario } from '../scenario.ts'
import type { TrapPath } from '../scenarioTrap.ts'
import { callNow } from './engine.ts'
import type { PracticeJournal } from './practiceJournal.ts'

type Next = { event: JournalEvent; waitMinutes: number }

/** Every patient told and every call made before anything is written. */
const ranks: readonly TaskView['kind'][][] = [['tell', 'call'], ['safeguard'], ['written']]

/** The next thing a learner does about the duties: decide, tell, call, keep safe, write. */
export const dutyEvents = (
  scenario: Scenario,
  path: TrapPath,
  run: PracticeJournal,
  memory: Memory,
  at: string,
): Next | null => {
  const duties = dutyIds
    .filter((id) => !path.leaves.includes(id))
    .map((id) => viewOf(memory).duties[id])
  for (const { id, status } of duties) {
    const decision = path.decisions[id] ?? scenario.decisions[id]
    if (status === 'undecided' && decision)
      return { event: decideEvent(id, decision, at), waitMinutes: 0 }
  }
  const standing = duties.filter(({ status }) => status !== 'undecided' && status !== 'notOwed')
  for (const kinds of ranks)
    for (const { id, tasks } of standing) {
      const open = tasks.find(
        (task) => kinds.includes(task.kind) && !task.met && !isLeftOut(path, id, task),
      )
      if (open) return actEvent(scenario, path, run, memory, { duty: id, open, at })
    }
  return null
}

const isLeftOut = ({ untold }: TrapPath, duty: DutyId, { kind }: TaskView): boolean =>
  kind === 'tell' && untold.includes(duty)

type Act = { duty: DutyId; open: TaskView; at: string }
const actEvent = (
  scenario: Scenario,
  path: TrapPath,
  run: PracticeJournal,
  memory: Memory,
  { duty, open: { task }, at }: Act,
): Next => {
  const waited = run.events.some((event) => 'task' in event && event.task === task)
  const waitMinutes = waited ? 0 : (path.waits[task] ?? 0)
  const result = callNow(scenario, run, task)
  if (isCall(task) && result.kind === 'busy' && !path.unmade.includes(task))
    return { event: { type: 'ATTEMPT', duty, task, at }, waitMinutes }
  const record: ActRecord =
    task === 'written-report'
      ? { forms: formsDue(duty, viewOf(memory).known) }
      : task === 'tell-patient'
        ? { told: 'told' }
        : result.kind === 'answered'
          ? { person: result.call.person.en, number: result.call.number }
          : {}
  return { event: { type: 'DONE', duty, task, record, at }, waitMinutes }
}
