import { expect, test } from 'vitest'
import { answer } from '../../../flows/journal.ts'
import { callNow, newRun, practiceView, withEvent } from '../../../seeds/practice/engine.ts'
import type { PracticeJournal, RunEvent } from '../../../seeds/practice/practiceJournal.ts'
import { load } from './load.ts'

const nephew = load('the-nephew-answers.json')
const at = '2026-08-18T19:41:00-07:00'
const now = Date.parse(at)
const ask = (through: 'nobody' | 'companion' | 'professional'): RunEvent => ({
  type: 'PRACTICE.ASK',
  topic: 'life',
  of: 'patient',
  through,
  at,
})
const runWith = (...events: readonly RunEvent[]): PracticeJournal =>
  events.reduce(withEvent, newRun(nephew))
const happens = (event: string): RunEvent => ({
  type: 'PRACTICE.HAPPENS',
  event,
  by: 'scenario',
  at,
})
const alone: RunEvent[] = [
  answer('danger', 'none', at),
  answer('age', 55, at),
  answer('dependent', 'no', at),
  answer('injury', 'other-cause', at),
  answer('clinicalFlags', 'none', at),
  happens('right-language'),
  answer('interpreter', 'professional', at),
  happens('chest-film'),
  answer('privacy', 'alone', at),
  answer('limitsExplained', 'yes', at),
  answer('permission', 'yes', at),
]

test('asked before anyone stepped out, nothing comes out and it says what was lacking', () => {
  const view = practiceView(nephew, runWith(ask('nobody')), now)
  expect(view.heard.at(-1)).toMatchObject({ cameOut: false, says: { en: 'It is only the cough.' } })
  expect(view.heard.at(-1)?.lacked).toEqual([
    'privacy',
    'interpreter',
    'limits',
    'permission',
    'second-time',
  ])
  expect(view.known.concern).toBeUndefined()
})

test('the companion answers freely, and nothing is known by it', () => {
  const heard = practiceView(
    nephew,
    runWith({ type: 'PRACTICE.ASK', topic: 'life', of: 'companion', through: 'nobody', at }),
    now,
  )
  expect(heard.heard.at(-1)).toMatchObject({ who: 'companion', cameOut: true })
  expect(heard.known.concern).toBeUndefined()
})

test('asked rightly it comes out the second time, not the first', () => {
  const once = practiceView(nephew, runWith(...alone, ask('professional')), now)
  expect(once.heard.at(-1)).toMatchObject({ cameOut: false, lacked: ['second-time'] })
  const twice = practiceView(
    nephew,
    runWith(...alone, ask('professional'), ask('professional')),
    now,
  )
  expect(twice.heard.at(-1)?.cameOut).toBe(true)
  expect(twice.known).toMatchObject({ concern: 'disclosed', exploitation: 'labor' })
})

test('a question asked wrongly does not count as the first time', () => {
  const view = practiceView(nephew, runWith(ask('nobody'), ...alone, ask('professional')), now)
  expect(view.heard.at(-1)).toMatchObject({ cameOut: false, lacked: ['second-time'] })
})

test('without the interpreter in between, it is not understood', () => {
  const view = practiceView(nephew, runWith(...alone, ask('nobody')), now)
  expect(view.heard.at(-1)?.lacked).toContain('interpreter')
})

test('a staged change waits for its trigger, and comes once', () => {
  const due = (run: PracticeJournal) => practiceView(nephew, run, now).due.map(({ id }) => id)
  expect(due(runWith())).toEqual([])
  const called: RunEvent = { type: 'PRACTICE.DO', deed: 'call-interpreter', at }
  expect(due(runWith(called))).toEqual(['right-language'])
  expect(due(runWith(called, happens('right-language')))).toEqual([])
})

test('who is in the room follows the events', () => {
  expect(practiceView(nephew, runWith(), now).companion).toBe('here')
  expect(practiceView(nephew, runWith(happens('chest-film')), now).companion).toBe('gone')
})

test('a change by the clock comes after its minutes and not before', () => {
  const timed = {
    ...nephew,
    events: [{ id: 'timed', trigger: { minutes: 10 }, says: nephew.title, brings: {} }],
  }
  const start = Date.parse(nephew.at)
  expect(practiceView(timed, newRun(timed), start + 599_000).due).toEqual([])
  expect(practiceView(timed, newRun(timed), start + 600_000).due).toHaveLength(1)
})

test('a line is busy as often as the scenario says, then answers with a number', () => {
  const child = load('three-days-to-eighteen.json')
  const attempt: RunEvent = { type: 'ATTEMPT', duty: 'childReport', task: 'call-registry', at }
  const tried = (times: number) =>
    callNow(
      child,
      { ...newRun(child), events: Array.from({ length: times }, () => attempt) },
      'call-registry',
    )
  expect([tried(0).kind, tried(1).kind, tried(2).kind]).toEqual(['busy', 'busy', 'answered'])
  expect(tried(2)).toMatchObject({ call: { number: 'PRACTICE-0041' } })
  expect(callNow(nephew, newRun(nephew), 'call-aps').kind).toBe('no-such-call')
})

test('what waits for an event can not be asked for before it happened', () => {
  const staged = structuredClone(nephew)
  const [, , tanks] = staged.reveals
  if (!tanks) throw new Error('no reveal')
  tanks.needs = ['staged']
  tanks.after = 'chest-film'
  const heard = (...events: readonly RunEvent[]) =>
    practiceView(staged, runWith(...events, ask('nobody')), now).heard.at(-1)?.from
  expect(heard()).toBeUndefined()
  expect(heard(happens('chest-film'))).toBe('the-tanks')
})
