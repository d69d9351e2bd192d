import { describe, expect, test } from 'vitest'
import { asBroughtOn } from '../../../seeds/practice/broughtOn.ts'
import { debrief } from '../../../seeds/practice/debrief.ts'
import { runOf } from '../../../seeds/practice/learner.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import { stepOf } from '../../../seeds/practice/run.ts'
import { momentsOf } from '../../../seeds/practice/scene.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { asItHappened, withInjections } from '../../../src/training/injections.ts'
import { files, load } from './load.ts'

/** A run in which a facilitator brought something on the first time it came to a step. */
const broughtAt = (scenario: Scenario, run: PracticeJournal, id: string, step: string) => {
  const moments = momentsOf(scenario, run)
  const index = moments.findIndex(({ before }) => stepOf(before) === step)
  const at = moments[index]?.event.at ?? run.startedAt
  const event = { type: 'PRACTICE.HAPPENS', event: id, by: 'facilitator', at } as const
  return { ...run, events: run.events.toSpliced(index, 0, event) }
}
const later = withInjections(load('seven-months-later.json'))
const handIds = (name: string) =>
  withInjections(load(name)).events.flatMap(({ id }) => (id.startsWith('hand-') ? [id] : []))

test('a run in which nothing was brought on is judged by the scenario as it was written', () => {
  const scenario = load('out-of-the-car.json')
  expect(asBroughtOn(scenario, runOf(scenario).run)).toBe(scenario)
})

test('a patient who turns out seventeen is to be reported, and only the report is right', () => {
  const ignored = broughtAt(later, runOf(later).run, 'hand-seventeen', 'help')
  const judged = asItHappened(later, ignored)
  expect(judged.expected).toMatchObject({
    endState: 'minor-reported',
    duties: { childReport: 'complete' },
  })
  const passedOver = debrief(judged, ignored)
  expect(passedOver.score).toMatchObject({ verdict: 'failed', critical: ['missed-report'] })
  expect(debrief(judged, runOf(judged).run)).toMatchObject({
    errors: [],
    score: { verdict: 'passed' },
  })
})

test('a danger that was brought on beside an older one is acted on again', () => {
  const armed = withInjections(load('a-child-in-the-car.json'))
  const waited = broughtAt(armed, runOf(armed).run, 'hand-danger', 'plan')
  const judged = asItHappened(armed, waited)
  expect(debrief(judged, waited).score.critical).toEqual(['danger-not-called'])
  expect(debrief(judged, runOf(judged).run).score.critical).toEqual([])
})

test('“seventeen” is offered only where it could be so', () => {
  const where = files.filter((name) => handIds(name).includes('hand-seventeen'))
  expect(where).toEqual([
    'only-the-treatment.json',
    'out-of-the-car.json',
    'seven-months-later.json',
  ])
})

describe.each(files)('%s', (name) => {
  const scenario = withInjections(load(name))
  const { run } = runOf(load(name))
  const steps = new Set(momentsOf(scenario, run).map(({ before }) => stepOf(before)))

  test.each(handIds(name))('with %s at any step the protocol has a way, and keeps it', (id) => {
    for (const step of steps) {
      const judged = asItHappened(scenario, broughtAt(scenario, run, id, step))
      const { run: way, stopped } = runOf(judged)
      const { errors, score } = debrief(judged, way)
      expect({
        step,
        stopped,
        errors,
        verdict: score.verdict,
        missed: score.of - score.points,
      }).toEqual({ step, stopped: null, errors: [], verdict: 'passed', missed: 0 })
    }
  })
})
