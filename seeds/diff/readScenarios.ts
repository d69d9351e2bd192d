import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Run } from './snapshot.ts'

type Call = (...values: readonly unknown[]) => unknown
const call = z.custom<Call>((value) => typeof value === 'function')
const Modules = z.object({ readScenario: call, runOf: call, debrief: call })

const Read = z.union([
  z.looseObject({ scenario: z.looseObject({ id: z.string() }), faults: z.undefined().optional() }),
  z.looseObject({ faults: z.array(z.looseObject({ field: z.string(), what: z.string() })) }),
])
const Ran = z.looseObject({
  run: z.unknown(),
  scene: z.looseObject({
    state: z.looseObject({ context: z.looseObject({ lifecycle: z.string() }) }),
  }),
  stopped: z.looseObject({ why: z.string() }).nullable(),
})
const Debriefed = z.looseObject({
  endState: z.looseObject({ mine: z.string().nullable() }),
  duties: z.array(z.looseObject({ duty: z.string(), mine: z.string() })),
  plus: z.array(z.string()),
  errors: z.array(z.looseObject({ error: z.string() })),
})

/**
 * Runs a version's own scenarios as its protocol has it, with its own engine.
 * @param modules what its readScenario.ts, learner.ts and debrief.ts in seeds/practice give, together
 */
export const readScenarios = (
  root: string,
  modules: unknown,
): { runs: Record<string, Run>; unread: string[] } => {
  const engine = Modules.parse(modules)
  const folder = join(root, 'seeds', 'scenarios')
  const runs: Record<string, Run> = {}
  const unread: string[] = []
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.json')) continue
    const text = readFileSync(join(folder, name), 'utf8')
    const read = Read.parse(engine.readScenario(text))
    if (read.faults) {
      const [first] = read.faults
      unread.push(`The scenario ${name} is not valid there: ${first?.field} ${first?.what}`)
    } else runs[name.replace('.json', '')] = runIn(engine, text, read['scenario'])
  }
  return { runs, unread }
}

const runIn = (engine: z.infer<typeof Modules>, text: string, scenario: unknown): Run => {
  const { run, scene, stopped } = Ran.parse(engine.runOf(scenario))
  const { endState, duties, plus, errors } = Debriefed.parse(engine.debrief(scenario, run))
  return {
    told: JSON.stringify(JSON.parse(text)),
    ending: endState.mine ?? 'no end',
    stopped: stopped && stopped.why,
    lifecycle: scene.state.context.lifecycle,
    duties: Object.fromEntries(
      duties.flatMap(({ duty, mine }) => (mine === 'notOwed' ? [] : [[duty, mine]])),
    ),
    points: plus,
    errors: [...new Set(errors.map(({ error }) => error))],
  }
}
