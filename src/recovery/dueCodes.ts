import type { DutyId, TaskId } from '../../flows/ids.ts'

/** Codes that tell nobody anything: what is kept on a shared device may be looked into. */
const duties = {
  childReport: 'A',
  otherChildReport: 'B',
  injuryReport: 'C',
  elderDependentReport: 'D',
  otherAdultReport: 'E',
  examNotice: 'F',
} as const satisfies Record<DutyId, string>
const tasks = {
  'tell-patient': '1',
  'call-registry': '2',
  'call-police': '3',
  'call-aps': '4',
  'call-ombudsman-or-police': '5',
  'notify-police': '6',
  'written-report': '7',
  'protective-custody-request': '8',
  'withhold-from-guardian': '9',
  'release-agreed': '10',
  'otip-request': '11',
} as const satisfies Record<TaskId, string>
/** Not a task yet: the duty itself is to be decided. */
const toDecide = '0'

export const codeOf = (duty: DutyId, task: TaskId | null): string =>
  `${duties[duty]}${task ? tasks[task] : toDecide}`

const isDuty = (id: string): id is DutyId => Object.hasOwn(duties, id)
const isTask = (id: string): id is TaskId => Object.hasOwn(tasks, id)

/** What a code stands for; task null is *to decide*. Null where nothing is known by it. */
export const dueOf = (code: string): { duty: DutyId; task: TaskId | null } | null => {
  const duty = Object.keys(duties).find((id) => isDuty(id) && duties[id] === code.slice(0, 1))
  const task = Object.keys(tasks).find((id) => isTask(id) && tasks[id] === code.slice(1))
  if (duty === undefined || !isDuty(duty)) return null
  if (code.slice(1) === toDecide) return { duty, task: null }
  return task !== undefined && isTask(task) ? { duty, task } : null
}
