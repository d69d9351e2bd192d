import { dutyIds } from '../../flows/ids.ts'
import { endStateOf } from '../../flows/endStates.ts'
import { isCall } from '../../flows/tasks.ts'
import { viewOf } from '../../flows/view.ts'
import type { Scenario } from '../scenario.ts'
import { errorsOf } from './errors.ts'
import { runOf } from './learner.ts'
import { orderOf } from './orderPoints.ts'
import type { Scene } from './scene.ts'
import { unfold } from './run.ts'

/** What is wrong with a scenario when it is run: the field, what is wrong, how to mend it. */
export type Fault = { path: (string | number)[]; what: string; fix: string }

/**
 * Runs a scenario through the real machine, once perfectly and once into each trap.
 * @returns nothing where it comes to what it expects; the drift guard reads the same list
 */
export const checkScenario = (scenario: Scenario): Fault[] => {
  const { run, scene, stopped } = runOf(scenario)
  if (stopped)
    return [
      {
        path: ['reveals'],
        what: `the perfect run stops: it ${stopped}`,
        fix: 'Let a reveal, an event or `seen` bring the answer that is missing, at that step.',
      },
    ]
  const unfolded = unfold(scenario, run)
  const errors = errorsOf(unfolded)
  return [
    ...endFaults(scenario, scene),
    ...neverSeen(scenario, scene),
    ...callFaults(scenario, scene),
    ...errors.map(({ error, duty }) => ({
      path: ['expected'],
      what: `the perfect run makes the error ${error}${duty ? ` (${duty})` : ''}`,
      fix: 'Give the right time, place or words for it, so that the protocol’s own path is free of errors.',
    })),
    ...orderOf(unfolded, errors).flatMap(({ id, held }, index) =>
      held
        ? []
        : [
            {
              path: ['expected', 'order', index],
              what: `the perfect run does not hold the point ${id}`,
              fix: 'Take the point out of this scenario, or let the run reach it.',
            },
          ],
    ),
    ...trapFaults(scenario),
  ]
}

const drift =
  'If the pathway changed and this is right now, change it here; else look at the change.'
const endFaults = ({ expected }: Scenario, { state: { context } }: Scene): Fault[] => {
  const ends = endStateOf(context)
  const faults: Fault[] = []
  const differs = (path: string[], now: string, want: string) =>
    faults.push({ path, what: `expects ${want}, and the pathway comes to ${now}`, fix: drift })
  if (ends !== expected.endState) differs(['expected', 'endState'], ends, expected.endState)
  if (context.lifecycle !== expected.lifecycle)
    differs(['expected', 'lifecycle'], context.lifecycle, expected.lifecycle)
  for (const duty of dutyIds) {
    const { status } = viewOf(context).duties[duty]
    const want = expected.duties[duty] ?? 'notOwed'
    if (status !== want) differs(['expected', 'duties', duty], `${duty}: ${status}`, want)
  }
  return faults
}

const neverSeen = ({ reveals, events }: Scenario, scene: Scene): Fault[] => [
  ...reveals.flatMap(({ id, never }, index) =>
    scene.cameOut.has(id) === never
      ? [
          {
            path: ['reveals', index],
            what: never ? `${id} is marked never and comes out` : `${id} never comes out`,
            fix: never
              ? 'Take never out, or add the condition that keeps it back.'
              : 'Ask for less under needs, set the step at which everything for it holds, or mark it never.',
          },
        ]
      : [],
  ),
  ...events.flatMap(({ id }, index) =>
    scene.happened.some(({ event }) => event.id === id)
      ? []
      : [
          {
            path: ['events', index],
            what: `the event ${id} never happens`,
            fix: 'Give it a trigger that the run comes to.',
          },
        ],
  ),
]

const callFaults = ({ calls }: Scenario, { state: { context } }: Scene): Fault[] => {
  const made = new Set(context.acts.map(({ task }) => task).filter((task) => isCall(task)))
  return [...made]
    .filter((task) => !calls.some((call) => call.task === task))
    .map((task) => ({
      path: ['calls'],
      what: `the run makes the call ${task}, which is not written here`,
      fix: 'Add what the agency says and asks, and the number it gives.',
    }))
}

const trapFaults = (scenario: Scenario): Fault[] =>
  scenario.traps.flatMap(({ id, error, duty, path }, index) => {
    const { run, stopped } = runOf(scenario, path)
    const place = ['traps', index, 'path']
    if (stopped)
      return [
        {
          path: place,
          what: `the run into ${id} stops: it ${stopped}`,
          fix: 'Give the answers that this way needs, or another end.',
        },
      ]
    const found = errorsOf(unfold(scenario, run)).map((one) => named(one.error, one.duty))
    const want = named(error, duty ?? null)
    if (found.length === 1 && found[0] === want) return []
    return [
      {
        path: place,
        what: `the run into ${id} should show ${want} and nothing else; it shows ${found.join(', ') || 'no error'}`,
        fix: 'Change the path so that it makes this one error, or name the error it makes.',
      },
    ]
  })
const named = (error: string, duty: string | null): string => (duty ? `${error} (${duty})` : error)
