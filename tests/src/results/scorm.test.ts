import { beforeEach, describe, expect, test } from 'vitest'
import { runOf } from '../../../seeds/practice/learner.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import type { Course } from '../../../src/results/scorm/dialects.ts'
import { pendingOf } from '../../../src/results/scorm/pending.ts'
import type { Runtime } from '../../../src/results/scorm/runtime.ts'
import { CourseSession } from '../../../src/results/scorm/session.ts'
import { resultOf } from '../../../src/results/runResult.ts'
import { scenarioById } from '../../../src/training/scenarios.ts'
import { mark } from './runs.ts'

const scenario = scenarioById('only-the-treatment')
if (!scenario) throw new Error('no scenario')
const result = (run: PracticeJournal) => resultOf(scenario, run, mark, '', 0)
const { run } = runOf(scenario)
const passed = result(run)
const failed = result(runOf(scenario, scenario.traps[0]?.path).run)
const unfinished = result({ ...run, events: run.events.slice(0, 12) })

/** A course system that keeps what it is given, and can be away. */
const openSystem = (course: Course) => {
  const kept = new Map<string, string>()
  let away = false
  const runtime: Runtime = {
    course,
    get: (element) => (away ? null : (kept.get(element) ?? null)),
    put: (writes) => {
      for (const [element, value] of away ? [] : writes) kept.set(element, value)
      return !away
    },
    finish: () => !away,
  }
  return {
    sit: () => new CourseSession(runtime, 'anna'),
    goAway: (next: boolean) => {
      away = next
    },
    kept: (element: string) => kept.get(element),
  }
}

const names = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    own: 'objective:only-the-treatment.status',
  },
  scorm2004: {
    status: 'cmi.success_status',
    score: 'cmi.score.raw',
    own: 'objective:only-the-treatment.success_status',
  },
} as const
const none = { scorm12: 'incomplete', scorm2004: 'unknown' } as const

beforeEach(() => localStorage.clear())

describe.each(['scorm12', 'scorm2004'] as const)('%s', (course) => {
  const { status, score, own } = names[course]
  const after = (...results: (typeof passed)[]) => {
    const system = openSystem(course)
    for (const one of results) {
      const session = system.sit()
      session.sink.kept?.(run, mark)
      session.sink.finished?.(one)
      session.end()
    }
    return system
  }

  test('a run that was stopped early is neither completed, passed nor failed, and has no score', () => {
    const { kept } = after(unfinished)
    expect(kept(status)).toBe(none[course])
    if (course === 'scorm2004') expect(kept('cmi.completion_status')).toBe('incomplete')
    expect([kept(score), kept(own)]).toEqual([undefined, undefined])
    expect(kept('cmi.suspend_data')).toBe('')
  })

  test.each([
    ['passed', passed, '100'],
    ['failed', failed, '90'],
  ] as const)('a run that was stopped early leaves what was %s before as it was', (...given) => {
    const [verdict, before, points] = given
    const { kept } = after(before, unfinished)
    expect([kept(status), kept(own), kept(score)]).toEqual([verdict, verdict, points])
  })

  test('a later run that failed does not take away what was passed; a better one mends it', () => {
    const worse = after(passed, failed)
    expect([worse.kept(status), worse.kept(own), worse.kept(score)]).toEqual([
      'passed',
      'passed',
      '100',
    ])
    const mended = after(failed, passed)
    expect([mended.kept(status), mended.kept(own), mended.kept(score)]).toEqual([
      'passed',
      'passed',
      '100',
    ])
  })

  test('what was passed stays passed when the system vanishes and comes back', () => {
    const system = openSystem(course)
    const session = system.sit()
    session.sink.finished?.(passed)
    system.goAway(true)
    session.sink.kept?.(run, mark)
    session.sink.finished?.(unfinished)
    session.sink.finished?.(failed)
    session.end()
    system.goAway(false)
    const pending = pendingOf('anna')
    system.sit().take(pending?.writes ?? [], null)
    expect([system.kept(status), system.kept(own), system.kept(score)]).toEqual([
      'passed',
      'passed',
      '100',
    ])
    expect(pendingOf('anna')).toBeNull()
  })

  test('what waits from a worse run does not take away what was passed meanwhile elsewhere', () => {
    const system = openSystem(course)
    const session = system.sit()
    system.goAway(true)
    session.sink.finished?.(failed)
    const waits = pendingOf('anna')
    system.goAway(false)
    system.sit().sink.finished?.(passed)
    system.sit().take(waits?.writes ?? [], null)
    expect(waits?.writes).not.toEqual([])
    expect([system.kept(status), system.kept(score)]).toEqual(['passed', '100'])
  })

  test('opened and left without a run it is incomplete, not completed by silence', () => {
    const system = openSystem(course)
    system.sit().end()
    expect(system.kept(status)).toBe(none[course])
  })
})
