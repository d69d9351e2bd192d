import type { Scenario } from './scenario.ts'
import { resourceById } from '../content/resources/resources.ts'

type Fault = { path: (string | number)[]; message: string }

/** What no single field can show: names that lead nowhere, twice the same name, signs that contradict. */
export const faultsAcross = (scenario: Scenario): Fault[] => [
  ...twice(scenario),
  ...scenario.reveals.flatMap((reveal, index) => revealFaults(scenario, reveal, index)),
  ...scenario.events.flatMap((event, index) => eventFaults(scenario, event, index)),
  ...scenario.traps.flatMap((trap, index) => trapFaults(scenario, trap, index)),
  ...scenario.unfit.flatMap((id, index) =>
    resourceById(id)
      ? []
      : [{ path: ['unfit', index], message: `names ${id}, which the directory does not know` }],
  ),
]

const lists = ['cues', 'reveals', 'events', 'traps', 'teachingPoints'] as const
const twice = (scenario: Scenario): Fault[] =>
  lists.flatMap((list) => {
    const ids = scenario[list].map(({ id }) => id)
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            {
              path: [list, index, 'id'],
              message: `says ${id} a second time. Give it another name`,
            },
          ],
    )
  })

const hasEvent = ({ events }: Scenario, id: string): boolean => events.some((one) => one.id === id)
const noEvent = (id: string): string =>
  `names the event ${id}, which this file does not have. Add it under events, or correct the name`

const revealFaults = (
  scenario: Scenario,
  { needs, after, no, of, instead }: Scenario['reveals'][number],
  index: number,
): Fault[] => {
  const here = (field: string, message: string): Fault => ({
    path: ['reveals', index, field],
    message,
  })
  return [
    ...(after !== undefined && !hasEvent(scenario, after) ? [here('after', noEvent(after))] : []),
    ...(needs.includes('staged') === (after !== undefined)
      ? []
      : [here('needs', 'staged and the field after belong together. Give both, or neither')]),
    ...(needs.includes('chart') && of !== 'chart'
      ? [here('of', 'must be chart where it needs the chart')]
      : []),
    ...(no && needs.includes('second-time')
      ? [
          here(
            'no',
            'is a refusal that waits to be asked twice. To ask again after a no is an error',
          ),
        ]
      : []),
    ...(needs.some((need) => need !== 'chart') && !instead
      ? [here('instead', 'is missing. Say what comes out when it is asked wrongly')]
      : []),
  ]
}

const eventFaults = (
  { reveals }: Scenario,
  { trigger }: Scenario['events'][number],
  index: number,
): Fault[] =>
  'revealed' in trigger && !reveals.some(({ id }) => id === trigger.revealed)
    ? [
        {
          path: ['events', index, 'trigger', 'revealed'],
          message: `names the reveal ${trigger.revealed}, which this file does not have`,
        },
      ]
    : []

const aboutOneDuty = [
  'missed-report',
  'report-untold',
  'report-without-suspicion',
  'late-call',
  'call-not-made',
]
const trapFaults = (
  scenario: Scenario,
  { error, duty, path }: Scenario['traps'][number],
  index: number,
): Fault[] => [
  ...path.ignores
    .filter((id) => !hasEvent(scenario, id))
    .map((id) => ({ path: ['traps', index, 'path', 'ignores'], message: noEvent(id) })),
  ...(aboutOneDuty.includes(error) === (duty !== undefined)
    ? []
    : [
        {
          path: ['traps', index, 'duty'],
          message: duty
            ? `does not belong to ${error}. Take it out`
            : `is missing. Say which duty the ${error} is about`,
        },
      ]),
]
