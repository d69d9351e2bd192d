import { withEvent } from '../../../seeds/practice/engine.ts'
import { runOf } from '../../../seeds/practice/learner.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { scenarios } from '../../../src/training/scenarios.ts'

/** Every scenario as the protocol has it, and with each of its traps. */
export const everyRun = (): Walked[] => (walked ??= walkAll())
type Walked = { scenario: Scenario; run: PracticeJournal }
let walked: Walked[] | undefined
const walkAll = () =>
  scenarios().flatMap((scenario) => [
    { scenario, run: runOf(scenario).run },
    ...scenario.traps.map(({ path }) => ({ scenario, run: runOf(scenario, path).run })),
  ])

/** The same as a person does it: no two things fall on a full second. */
export const byHand = (run: PracticeJournal): PracticeJournal => ({
  ...run,
  events: run.events.map((event, index) => ({
    ...event,
    at: new Date(Date.parse(event.at) + ((index * 7_919) % 997)).toISOString(),
  })),
})

/** A run in which someone leafs back and forth without end. */
export const endless = (run: PracticeJournal): PracticeJournal => {
  let long = byHand({ ...run, events: run.events.slice(0, 6) })
  let now = Date.parse(long.events.at(-1)?.at ?? run.startedAt)
  for (let index = 0; index < 3_000; index += 1) {
    now += 1_000 + ((index * 7_919) % 33_457)
    long = withEvent(long, {
      type: 'PRACTICE.ASK',
      topic: index % 2 ? 'life' : 'home',
      of: index % 3 ? 'patient' : 'chart',
      through: index % 5 ? 'nobody' : 'professional',
      at: new Date(now).toISOString(),
    })
  }
  return long
}

export const mark = {
  id: '5e3cdb1a-7a58-4fd6-8a5e-2f0a4d4a7b11',
  begunAt: '2026-03-06T09:00:00.000Z',
  percent: 0,
}
