import { z } from 'zod'
import { dutyIds } from '../../flows/ids.ts'
import type { StepCheck } from './check.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'

/** The chart shows in every region just what the tables say. */
export const mirrors: StepCheck = {
  id: 'SP-07',
  look: (_, event, { state, memory, view }) => {
    const duties = Object.fromEntries(dutyIds.map((id) => [id, view.duties[id].status]))
    const { emergency, lifecycle } = memory
    const should = { conversation: view.page.step, emergency, duties, lifecycle }
    const same = JSON.stringify(state.value) === JSON.stringify(should)
    return same ? null : `after ${event.type} the chart shows ${JSON.stringify(state.value)}`
  },
}

const Ways = z.record(
  z.string(),
  z.union([
    z.array(z.object({ guard: z.object({ type: z.string(), params: z.json() }) })),
    z.object({ guard: z.object({ type: z.string(), params: z.json() }) }),
  ]),
)
const Region = z.object({ on: Ways.optional() })

/**
 * Every guard of a region asks which one state an event leads to, each for another state: so no two
 * of them can hold at once, whatever the event and the memory.
 */
export const proveOneWayEach = ({ chart }: Pathway, ledger: Ledger): void => {
  for (const [name, region] of regionsOf(chart)) {
    const { on = {} } = Region.parse(region)
    for (const [event, ways] of Object.entries(on)) {
      const guards = [ways].flat().map(({ guard }) => guard)
      const kinds = new Set(guards.map(({ type }) => type))
      const aims = new Set(guards.map(({ params }) => JSON.stringify(params)))
      const fine = kinds.size === 1 && aims.size === guards.length
      const fault = fine ? null : `two ways of ${name} could hold for ${event}`
      ledger.table('SP-07', fault, () => [name, event])
    }
  }
}
const regionsOf = (chart: object, name = ''): [string, unknown][] => {
  const { states = {} } = z
    .object({ states: z.record(z.string(), z.unknown()).optional() })
    .parse(chart)
  return [
    ...(name ? [[name, chart] as [string, unknown]] : []),
    ...Object.entries(states).flatMap(([id, state]) =>
      state && typeof state === 'object' ? regionsOf(state, id) : [],
    ),
  ]
}
