import { dutyIds } from '../../flows/ids.ts'
import { endStateOf } from '../../flows/endStates.ts'
import { isCall } from '../../flows/tasks.ts'
import { viewOf } from '../../flows/view.ts'
import type { Scenario } from '../scenario.ts'
import { errorsOf } from './errors.ts'
import { runOf } from './learner.ts'
import { orderOf } from './orderPoints.ts'
import { inEnglish, type Problem } from './problems.ts'
import type { Scene } from './scene.ts'
import { unfold } from './run.ts'

/** What is wrong with a scenario when it is run: the field, what is wrong, how to mend it. */
export type Fault = { path: (string | number)[]; problem: Problem; what: string; fix: string }

const fault = (path: Fault['path'], problem: Problem): Fault => ({
  path,
  problem,
  ...inEnglish(problem),
})

/**
 * Runs a scenario through the real machine, once perfectly and once into each trap.
 * @returns nothing where it comes to what it expects; the drift guard reads the same list
 */
export const checkScenario = (scenario: Scenario): Fault[] => {
  const { run, scene, stopped } = runOf(scenario)
  if (stopped) return [fault(['reveals'], { kind: 'stops', stop: stopped })]
  const unfolded = unfold(scenario, run)
  const errors = errorsOf(unfolded)
  return [
    ...endFaults(scenario, scene),
    ...neverSeen(scenario, scene),
    ...callFaults(scenario, scene),
    ...errors.map(({ error, duty }) => fault(['expected'], { kind: 'error', error, duty })),
    ...orderOf(unfolded, errors).flatMap(({ id, held }, index) =>
      held ? [] : [fault(['expected', 'order', index], { kind: 'point', point: id })],
    ),
    ...trapFaults(scenario),
  ]
}

const endFaults = ({ expected }: Scenario, { state: { context } }: Scene): Fault[] => {
  const now = endStateOf(context)
  const { lifecycle } = context
  const faults: Fault[] = []
  if (now !== expected.endState)
    faults.push(
      fault(['expected', 'endState'], { kind: 'end-state', want: expected.endState, now }),
    )
  if (lifecycle !== expected.lifecycle)
    faults.push(
      fault(['expected', 'lifecycle'], {
        kind: 'lifecycle',
        want: expected.lifecycle,
        now: lifecycle,
      }),
    )
  for (const duty of dutyIds) {
    const { status } = viewOf(context).duties[duty]
    const want = expected.duties[duty] ?? 'notOwed'
    if (status !== want)
      faults.push(fault(['expected', 'duties', duty], { kind: 'duty', duty, want, now: status }))
  }
  return faults
}

const neverSeen = ({ reveals, events }: Scenario, scene: Scene): Fault[] => [
  ...reveals.flatMap(({ id, never }, index) =>
    scene.cameOut.has(id) === never
      ? [fault(['reveals', index], { kind: never ? 'out-though-never' : 'never-out', id })]
      : [],
  ),
  ...events.flatMap(({ id }, index) =>
    scene.happened.some(({ event }) => event.id === id)
      ? []
      : [fault(['events', index], { kind: 'never-happens', id })],
  ),
]

const callFaults = ({ calls }: Scenario, { state: { context } }: Scene): Fault[] => {
  const made = context.acts.flatMap(({ task }) => (isCall(task) ? [task] : []))
  return [...new Set(made)]
    .filter((task) => !calls.some((call) => call.task === task))
    .map((task) => fault(['calls'], { kind: 'no-call', task }))
}

const trapFaults = (scenario: Scenario): Fault[] =>
  scenario.traps.flatMap(({ id, error, duty = null, path }, index) => {
    const { run, stopped } = runOf(scenario, path)
    const place = ['traps', index, 'path']
    if (stopped) return [fault(place, { kind: 'trap-stops', id, stop: stopped })]
    const found = errorsOf(unfold(scenario, run)).map((one) => ({
      error: one.error,
      duty: one.duty,
    }))
    const [first] = found
    if (found.length === 1 && first?.error === error && first.duty === duty) return []
    return [fault(place, { kind: 'trap-shows', id, want: { error, duty }, found })]
  })
