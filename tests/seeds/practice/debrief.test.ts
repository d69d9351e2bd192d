import { expect, test } from 'vitest'
import { debrief } from '../../../seeds/practice/debrief.ts'
import { newRun } from '../../../seeds/practice/engine.ts'
import { runOf } from '../../../seeds/practice/learner.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { orderPointIds } from '../../../seeds/scenarioTypes.ts'
import { files, load } from './load.ts'

const into = (scenario: Scenario, id: string) => {
  const trap = scenario.traps.find((one) => one.id === id)
  if (!trap) throw new Error(`no trap ${id}`)
  return debrief(scenario, runOf(scenario, trap.path).run)
}
const nineteen = load('she-is-said-to-be-nineteen.json')

test('the same run always gives the same debriefing', () => {
  const { run } = runOf(nineteen)
  expect(debrief(nineteen, run)).toEqual(debrief(nineteen, structuredClone(run)))
})

test('a missed report fails the run, and names the point that teaches it first', () => {
  const { score, errors, teaching, duties, endState, feelings } = into(nineteen, 'he-said-nineteen')
  expect(score).toMatchObject({ verdict: 'failed', critical: ['missed-report'] })
  expect(errors[0]).toMatchObject({ error: 'missed-report', duty: 'childReport', critical: true })
  expect(teaching[0]).toMatchObject({ id: 'suspicion-is-enough', answers: true })
  expect(duties).toEqual([{ duty: 'childReport', mine: 'owed', expected: 'complete' }])
  expect(endState).toEqual({ mine: 'left-early', expected: 'minor-reported' })
  expect(feelings[0]).toEqual({ feeling: 'unsafe', because: 'missed-report' })
})

test('a call is timed from the moment it was owed', () => {
  const good = debrief(nineteen, runOf(nineteen).run)
  expect(good.calls.map(({ task, inTime }) => [task, inTime])).toEqual([
    ['call-registry', true],
    ['call-police', true],
  ])
  const late = into(nineteen, 'after-the-work-up').calls[0]
  expect(late?.inTime).toBe(false)
  expect(late?.seconds).toBe((good.calls[0]?.seconds ?? 0) + 90 * 60)
  expect(into(nineteen, 'he-said-nineteen').calls.map(({ seconds }) => seconds)).toEqual([
    null,
    null,
  ])
})

test('a call that was written down with an earlier time counts as made at once', () => {
  const { run } = runOf(nineteen)
  const events = run.events.map((event) =>
    event.type === 'DONE' && event.task === 'call-registry'
      ? { ...event, record: { ...event.record, time: run.startedAt } }
      : event,
  )
  const [first] = debrief(nineteen, { ...run, events }).calls
  expect(first).toMatchObject({ task: 'call-registry', seconds: 0, inTime: true })
})

test('the lanes part where the error was made, and run together before', () => {
  const { lanes, firstDivergence } = into(nineteen, 'call-behind-her-back')
  const row = lanes[firstDivergence ?? -1]
  expect(row).toMatchObject({ same: false, mine: null })
  expect(row?.protocol).toMatchObject({ kind: 'act', key: 'childReport.tell-patient' })
  expect(lanes.slice(0, firstDivergence ?? 0).every(({ same }) => same)).toBe(true)
})

test('an error beside the path is marked in the learner’s lane', () => {
  const { lanes, firstDivergence } = into(nineteen, 'ask-through-him')
  expect(lanes[firstDivergence ?? -1]?.mine).toMatchObject({
    kind: 'ask',
    error: 'companion-as-interpreter',
  })
})

test('answers on one page may be given in any order', () => {
  const { run } = runOf(nineteen)
  const first = run.events.findIndex(({ type }) => type === 'ANSWER.injury')
  const events = run.events.toSpliced(first, 2, ...run.events.slice(first, first + 2).toReversed())
  expect(events).not.toEqual(run.events)
  expect(debrief(nineteen, { ...run, events }).firstDivergence).toBeNull()
})

test('time on each step stands beside the protocol’s own', () => {
  const { times } = into(nineteen, 'after-the-work-up')
  const reports = times.find(({ step }) => step === 'reports')
  expect((reports?.seconds ?? 0) - (reports?.protocolSeconds ?? 0)).toBe(90 * 60)
  expect(times.every(({ seconds }) => seconds >= 0)).toBe(true)
})

test('a no is a full run: who declines everything costs no point', () => {
  const scenario = load('only-the-treatment.json')
  const { score, endState } = debrief(scenario, runOf(scenario).run)
  expect(endState.mine).toBe('adult-declined')
  expect(score).toMatchObject({ verdict: 'passed', points: score.of })
})

test('where nothing could be asked, a run still holds every point', () => {
  const scenario = load('madam-stays.json')
  const { score } = debrief(scenario, runOf(scenario).run)
  expect(score).toMatchObject({ verdict: 'passed', points: score.of })
})

test('no point is given for what was disclosed or for where the patient went', () => {
  expect(orderPointIds.filter((id) => /disclos|remov|rescue|leave|safe-place/u.test(id))).toEqual(
    [],
  )
  const scenario = load('only-the-treatment.json')
  const elsewhere = structuredClone(runOf(scenario).run)
  for (const event of elsewhere.events) {
    if (event.type === 'ANSWER.concern') event.value = 'suspected'
    if (event.type === 'ANSWER.disposition') event.value = 'admitted'
  }
  const usual = debrief(scenario, runOf(scenario).run).score
  expect(debrief(scenario, elsewhere).score).toEqual(usual)
})

test('a run that was stopped before its end is neither passed nor failed', () => {
  for (const name of files) {
    const scenario = load(name)
    const { run } = runOf(scenario)
    for (const events of [[], run.events.slice(0, 10), run.events.slice(0, -1)]) {
      const { endState, score } = debrief(scenario, { ...run, events })
      expect(endState.mine, name).toBeNull()
      expect(score.verdict, name).toBe('unfinished')
    }
  }
})

test('a run in which nothing was done misses no report yet, and holds no point', () => {
  for (const name of files) {
    const scenario = load(name)
    const { errors, score } = debrief(scenario, newRun(scenario))
    expect(errors, name).toEqual([])
    expect(score.points, name).toBe(0)
  }
})
