import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runOf } from '../../../../seeds/practice/learner.ts'
import { runOn } from '../../../../src/clock.ts'
import {
  addRatings,
  addToClass,
  beginClass,
  classLapse,
  eraseClass,
  keptClass,
} from '../../../../src/training/class/classStore.ts'
import { eraseRun, keepName } from '../../../../src/training/runStore.ts'
import { scenarios } from '../../../../src/training/scenarios.ts'

const [scenario] = scenarios()
if (!scenario) throw new Error('There is no scenario.')
const { run } = runOf(scenario)
const day = 24 * 60 * 60 * 1000
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)
const ratings = { name: 'Moss', before: [1, null], now: [4, null] }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T10:00:00Z') })
})
afterEach(() => void vi.useRealTimers())

describe('a class', () => {
  test('keeps nothing before it was begun', () => {
    addToClass(scenario, run)
    expect(addRatings(ratings)).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  test('keeps what came of a run under its made-up name, and nothing that was said in it', () => {
    beginClass()
    keepName('Moss')
    addToClass(scenario, run)
    expect(keptClass()?.runs).toMatchObject([
      { name: 'Moss', scenario: scenario.id, parted: [], errors: [], verdict: 'passed' },
    ])
    expect(localStorage.getItem('handrail.class')).not.toMatch(/PRACTICE|ANSWER/u)
  })

  test('knows which steps a run came to, and does not call the others parted', () => {
    beginClass()
    addToClass(scenario, { ...run, events: run.events.slice(0, 2) })
    const [came] = keptClass()?.runs ?? []
    expect(came?.reached).toContain('danger')
    expect(came?.reached).not.toContain('plan')
    expect(came?.parted).not.toContain('plan')
  })

  test('counts a run once, however often it is looked back on, and the next one too', () => {
    beginClass()
    addToClass(scenario, run)
    addToClass(scenario, run)
    expect(keptClass()?.runs).toHaveLength(1)
    eraseRun()
    addToClass(scenario, run)
    expect(keptClass()?.runs).toHaveLength(2)
  })

  test('is not lost to a name that came in longer than the field allows', () => {
    beginClass()
    keepName('Willow of the very long name')
    addToClass(scenario, run)
    expect(keptClass()?.runs[0]?.name).toBe('Willow of the very long ')
  })

  test('is gone with one press', () => {
    beginClass()
    eraseClass()
    expect(keptClass()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  test('of an older shape is no class', () => {
    localStorage.setItem('handrail.class', JSON.stringify({ runs: [], ratings: [] }))
    expect(keptClass()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })
})

describe('a class erases itself', () => {
  test('24 hours after the last thing added, and not before', () => {
    expect(classLapse).toBe(day)
    beginClass()
    later(day - 1000)
    addRatings(ratings)
    later(day - 1)
    expect(keptClass()?.ratings).toHaveLength(1)
    later(1)
    expect(keptClass()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  test('by the time of the device, not of a scenario that plays on another day', () => {
    beginClass()
    const back = runOn(() => Date.parse(scenario.at))
    addToClass(scenario, run)
    back()
    expect(keptClass()?.runs).toHaveLength(1)
    later(day)
    expect(keptClass()).toBeNull()
  })

  test('no later because the clock of the device was set back', () => {
    beginClass()
    later(-400 * day)
    expect(keptClass()).not.toBeNull()
    later(day)
    expect(keptClass()).toBeNull()
  })

  test('as soon as practice is opened, if nobody looked at it in the meantime', async () => {
    beginClass()
    later(day)
    vi.resetModules()
    await import('../../../../src/training/class/classStore.ts')
    expect(localStorage).toHaveLength(0)
  })
})
