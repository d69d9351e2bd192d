import { type ActId, dutyIds, type DutyId, type TaskId, taskIds } from '../../flows/ids.ts'
import type { Act } from '../../flows/memory.ts'
import { actsOf } from '../../flows/tasks.ts'
import { askedKnown, type Doable } from './askedChart.ts'
import { Combinations } from './combinations.ts'
import { doubts } from './doubts.ts'
import { everyRun, inWords } from './everyRun.ts'
import { lawAgencies, lawMet, lawTasks } from './lawTasks.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { ToldApart } from './toldApart.ts'

const isCall = (task: ActId) => task.startsWith('call-') || task === 'notify-police'

/** Every act that can be written down for a duty, and every call that can be tried. */
const doableFor = (duty: DutyId, about: TaskId): Doable => {
  const act = (task: ActId, record: Act['record'] = {}): Act => ({ duty, task, record, at: '' })
  const plain = [...actsOf(duty)].filter((task) => task !== 'team-report-confirmed')
  const calls = taskIds.filter((task) => actsOf(duty).has(task) && isCall(task))
  const team = [...new Set([...calls, about])].map((call) => act('team-report-confirmed', { call }))
  return {
    acts: [
      ...plain.map((task) => act(task)),
      ...(duty === 'otherChildReport' ? [act('written-report', { forms: 2 })] : []),
      ...team,
    ],
    attempts: calls.map((task) => ({ duty, task, at: '' })),
  }
}

/** Each task against the law: when it stands, what meets it, and whether its agency may take it. */
export const proveTasks = (p: Pathway, ledger: Ledger): void => {
  for (const duty of dutyIds) {
    for (const task of taskIds) meets(p, ledger, duty, task)
    stands(p, ledger, duty)
  }
}

const meets = (p: Pathway, ledger: Ledger, duty: DutyId, task: TaskId): void => {
  const doable = doableFor(duty, task)
  const runs = everyRun((ask) => {
    const known = askedKnown(ask, doable)
    return [p.isMet(duty, task, known), lawMet(duty, task, known)] as const
  })
  for (const run of runs) {
    const [met, should] = run.result
    const what = met ? 'counts as met' : 'does not count as met'
    const fault = met === should ? null : `${duty}.${task} ${what}`
    ledger.table('SP-18', fault, () => inWords(run))
    ledger.count('ways-to-meet-a-task', 1)
  }
}

const stands = (p: Pathway, ledger: Ledger, duty: DutyId): void => {
  const told = new ToldApart().follow({
    name: duty,
    run: (ask) => {
      const known = askedKnown(ask)
      return [p.tasksOf(duty, known).map(({ task }) => task), lawTasks(duty, known)]
    },
  })
  const all = new Combinations(told)
  const listed = (combination: number) =>
    p.tasksOf(duty, askedKnown(all.ask(combination))).filter(({ kind }) => kind !== 'optional')
  const must = (combination: number) =>
    lawTasks(duty, askedKnown(all.ask(combination))).map(({ task }) => task)
  for (let one = 0; one < all.size; one += 1) {
    const says = () => all.says(one)
    const found = listed(one)
    const same =
      found
        .map(({ task }) => task)
        .toSorted()
        .join() === must(one).toSorted().join()
    const id = duty === 'childReport' ? 'SP-02' : 'SP-03'
    ledger.table(id, same ? null : `${duty} asks for ${found.map(({ task }) => task).join()}`, says)
    const facility = ['yes', 'unsure'].some((said) => all.with(one, 'careFacility', said) === one)
    const wrong = found.find(
      ({ task, kind }) =>
        kind === 'call' && (!lawAgencies[duty].includes(task) || (facility && task === 'call-aps')),
    )
    ledger.table('SP-24', wrong ? `${duty} asks to ${wrong.task}` : null, says)
    for (const { fact, yes, unsure, no } of doubts) {
      const [sure, doubt, none] = [yes, unsure, no].map((value) => all.with(one, fact, value))
      if (sure == null || doubt == null || none == null || none !== one) continue
      const least = Math.max(listed(none).length, listed(sure).length)
      const fault =
        listed(doubt).length < least ? `${duty} asks for less when ${fact} is unsure` : null
      ledger.table('SP-08', fault, () => all.says(doubt))
    }
  }
  ledger.count('task-combinations', all.size)
}
