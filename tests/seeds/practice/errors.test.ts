import { expect, test } from 'vitest'
import { answer } from '../../../flows/journal.ts'
import { newRun } from '../../../seeds/practice/engine.ts'
import { errorsOf } from '../../../seeds/practice/errors.ts'
import { perfectPath, runOf } from '../../../seeds/practice/learner.ts'
import type { PracticeJournal, RunEvent } from '../../../seeds/practice/practiceJournal.ts'
import { unfold } from '../../../seeds/practice/run.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { load } from './load.ts'

const nephew = load('the-nephew-answers.json')
const at = nephew.at
const namesOf = (scenario: Scenario, run: PracticeJournal) =>
  errorsOf(unfold(scenario, run)).map(({ error }) => error)
const after = (scenario: Scenario, ...events: readonly RunEvent[]) =>
  namesOf(scenario, { ...newRun(scenario), events: [...events] })
/** The perfect run with some of its events otherwise. */
const changed = (scenario: Scenario, change: (event: RunEvent) => readonly RunEvent[]) => {
  const { run } = runOf(scenario)
  return namesOf(scenario, { ...run, events: run.events.flatMap(change) })
}

test('to write down “alone” while the companion sits there is to ask before privacy', () => {
  expect(after(nephew, answer('privacy', 'alone', at))).toContain('questions-before-privacy')
})

test('to write down that no interpreter is needed leaves it to the companion', () => {
  expect(after(nephew, answer('interpreter', 'not-needed', at))).toContain(
    'companion-as-interpreter',
  )
})

test('911 that was opened and left again is no error; handed to responders without a danger it is', () => {
  const opened: RunEvent = { type: 'EMERGENCY', at }
  expect(after(nephew, opened)).not.toContain('police-without-duty')
  expect(after(nephew, opened, { type: 'RESPONDERS_TOOK_OVER', at })).toContain(
    'police-without-duty',
  )
})

test('a wish for the police that nobody had is police without a duty', () => {
  expect(after(nephew, answer('police', 'wants', at))).toContain('police-without-duty')
})

test('permission written down against a no is pressure', () => {
  const declines = structuredClone(nephew)
  declines.seen.permission = 'declined'
  expect(after(declines, answer('permission', 'yes', at))).toContain('pressed-after-no')
})

test('what was asked of the companion is no question to the patient', () => {
  const ask: RunEvent = {
    type: 'PRACTICE.ASK',
    topic: 'life',
    of: 'companion',
    through: 'nobody',
    at,
  }
  expect(after(nephew, ask)).toEqual([])
})

test('paper is no error for somebody who said that it is safe', () => {
  const later = load('seven-months-later.json')
  const hand: RunEvent = { type: 'PRACTICE.DO', deed: 'hand-paper', at: later.at }
  expect(after(later, hand)).toEqual([])
  expect(after(nephew, { ...hand, at })).toEqual(['unsafe-paper'])
})

const ring = load('the-phone-keeps-ringing.json')
const isTreat = (event: RunEvent): boolean => event.type === 'PRACTICE.DO' && event.deed === 'treat'

test('who was never treated was left without care; a lesser deed left out is no error', () => {
  expect(changed(ring, (event) => (isTreat(event) ? [] : [event]))).toEqual(['care-left-out'])
  expect(
    changed(ring, (event) =>
      event.type === 'PRACTICE.DO' && event.deed === 'stay-with-patient' ? [] : [event],
    ),
  ).toEqual([])
})

test('care that was left out is known only when the visit is over', () => {
  const { run } = runOf(ring)
  const events = run.events.filter((event) => !isTreat(event)).slice(0, -1)
  expect(namesOf(ring, { ...run, events })).toEqual([])
})

test('a language, a sign or a watched phone written down otherwise than told is an error', () => {
  const language = load('the-nephew-answers.json')
  expect(
    namesOf(language, runOf(language, { ...perfectPath, answers: { language: 'es' } }).run),
  ).toEqual(['answer-otherwise'])
  const neck = load('out-of-the-car.json')
  for (const answers of [{ clinicalFlags: 'none' }, { phoneWatched: 'no' }] as const)
    expect(namesOf(neck, runOf(neck, { ...perfectPath, answers }).run)).toContain(
      'answer-otherwise',
    )
})

test('a child is not asked to tell it twice, anybody else no third time', () => {
  const life = (of: Scenario): RunEvent => ({
    type: 'PRACTICE.ASK',
    topic: 'life',
    of: 'patient',
    through: 'nobody',
    at: runOf(of).run.events.at(-1)?.at ?? of.at,
  })
  const again = (of: Scenario, times: number) => {
    const { run } = runOf(of)
    const asks = Array.from({ length: times }, () => life(of))
    return namesOf(of, { ...run, events: run.events.toSpliced(-1, 0, ...asks) })
  }
  expect(again(load('kids-get-a-turn.json'), 1)).toEqual(['asked-over-again'])
  expect(again(ring, 1)).toEqual([])
  expect(again(ring, 2)).toEqual(['asked-over-again'])
})

const child = load('three-days-to-eighteen.json')
const isTell = (event: RunEvent): boolean => event.type === 'DONE' && event.task === 'tell-patient'

test('why a patient could not be told, written down before the call, is no error', () => {
  const found = changed(child, (event) =>
    isTell(event) ? [{ ...event, record: { told: 'not-possible', because: 'too-ill' } }] : [event],
  )
  expect(found).toEqual([])
})

test('a call written down while the line was busy was not made; dialled until answered it was', () => {
  const without = changed(child, (event) => (event.type === 'ATTEMPT' ? [] : [event]))
  expect(without).toEqual(['call-not-made'])
  const dialled = changed(child, (event) =>
    event.type === 'ATTEMPT'
      ? [{ type: 'PRACTICE.CALL', task: 'call-registry', at: event.at }]
      : [event],
  )
  expect(dialled).toEqual([])
})

test('told only after the call is told too late', () => {
  const { run } = runOf(child)
  const tell = run.events.filter(isTell)
  const rest = run.events.filter((event) => !isTell(event))
  const call = rest.findIndex(({ type }) => type === 'DONE')
  const events = rest.toSpliced(call + 1, 0, ...tell)
  expect(namesOf(child, { ...run, events })).toContain('report-untold')
})

test('a call made after the patient has left is still made', () => {
  const { run } = runOf(child)
  const first = run.events.findIndex(({ type }) => type === 'ATTEMPT')
  const moment = run.events[first]?.at ?? at
  const events = run.events.toSpliced(first, 0, { type: 'PATIENT_LEFT', at: moment })
  expect(namesOf(child, { ...run, events })).not.toContain('missed-report')
})

test('danger acted on within ten minutes was acted on; later it was not', () => {
  const car = load('out-of-the-car.json')
  const late = (minutes: number) => {
    const { run } = runOf(car)
    const from = run.events.findIndex(
      (event) => event.type === 'PRACTICE.HAPPENS' && event.event === 'at-the-desk',
    )
    const events = run.events.map((event, index) =>
      index > from
        ? { ...event, at: new Date(Date.parse(event.at) + minutes * 60_000).toISOString() }
        : event,
    )
    return namesOf(car, { ...run, events })
  }
  expect(late(9)).not.toContain('danger-not-called')
  expect(late(11)).toContain('danger-not-called')
})

test('an error made three times is named once, with how often', () => {
  const promise: RunEvent = { type: 'PRACTICE.DO', deed: 'promise', at }
  const run = { ...newRun(nephew), events: [promise, promise, promise] }
  expect(errorsOf(unfold(nephew, run))).toMatchObject([
    { error: 'promise', times: 3, critical: true, step: 'danger', at },
  ])
})

test('a report for a child that was never in question is a report without suspicion', () => {
  const scooter = load('nothing-here.json')
  const trap = scooter.traps.find(({ id }) => id === 'better-safe')
  expect(namesOf(scooter, runOf(scooter, trap?.path).run)).toEqual(['report-without-suspicion'])
})

test('an age taken from the companion’s mouth is a missed report', () => {
  const nineteen = load('she-is-said-to-be-nineteen.json')
  const path = structuredClone(nineteen.traps[0]?.path)
  if (!path) throw new Error('no trap')
  const taken = { ...path, leaves: [], answers: { age: 19, dependent: 'no' as const } }
  expect(namesOf(nineteen, runOf(nineteen, taken).run)).toEqual(['missed-report'])
})
