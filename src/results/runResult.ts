import { z } from 'zod'
import { stepIds } from '../../flows/ids.ts'
import { debrief } from '../../seeds/practice/debrief.ts'
import type { PracticeJournal } from '../../seeds/practice/practiceJournal.ts'
import { verdicts } from '../../seeds/practice/types.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import { errorIds, orderPointIds } from '../../seeds/scenarioTypes.ts'
import { Id } from '../../seeds/scenarioWords.ts'
import { hash, version } from '../buildFacts.ts'
import { partedSteps, segmentsOf } from '../training/debrief/segments.ts'
import type { RunMark } from './types.ts'

/** What of a run may leave: how the protocol was held. Nothing said, typed or answered is in it. */
export const RunResult = z.strictObject({
  id: z.uuid(),
  alias: z.string().max(24),
  scenario: Id,
  version: z.string(),
  hash: z.string(),
  /** The clock of the device; practice has a clock of its own. */
  start: z.iso.datetime(),
  minutes: z.number().min(0),
  verdict: z.enum(verdicts),
  critical: z.array(z.enum(errorIds)),
  order: z.array(z.strictObject({ id: z.enum(orderPointIds), held: z.boolean() })),
  firstDivergence: z.enum(stepIds).nullable(),
  parted: z.array(z.enum(stepIds)),
})
export type RunResult = z.infer<typeof RunResult>

/** @param now the device's clock at the end, in milliseconds since 1970 */
export const resultOf = (
  scenario: Scenario,
  run: PracticeJournal,
  mark: RunMark,
  alias: string,
  now: number,
): RunResult => {
  const { score, lanes } = debrief(scenario, run)
  const first = segmentsOf(lanes).find((segment) => segment.first)
  const passed = Math.max(0, now - Date.parse(mark.begunAt))
  return {
    id: mark.id,
    alias: alias.slice(0, 24),
    scenario: scenario.id,
    version,
    hash,
    start: mark.begunAt,
    minutes: Math.round(passed / 6_000) / 10,
    verdict: score.verdict,
    critical: [...score.critical],
    order: score.order.map(({ id, held }) => ({ id, held })),
    firstDivergence: (first?.mine[0] ?? first?.protocol[0])?.step ?? null,
    parted: [...partedSteps(lanes)],
  }
}

export const pointsOf = ({ order }: RunResult) => ({
  points: order.filter(({ held }) => held).length,
  of: order.length,
})

/** 0 to 1, from points of order alone (clinical digest 14.9): no telling and no leaving is counted. */
export const scaledOf = (result: RunResult): number => {
  const { points, of } = pointsOf(result)
  return of === 0 ? 0 : Math.round((points / of) * 100) / 100
}
