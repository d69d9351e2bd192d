import { beforeEach, describe, expect, test } from 'vitest'
import { runOf } from '../../../seeds/practice/learner.ts'
import {
  addRatings,
  addToClass,
  beginClass,
  eraseClass,
  keptClass,
} from '../../../src/training/class/classStore.ts'
import { meanOf } from '../../../src/training/class/RatingMeans.tsx'
import { keepName } from '../../../src/training/runStore.ts'
import { scenarios } from '../../../src/training/scenarios.ts'

const [scenario] = scenarios()
if (!scenario) throw new Error('There is no scenario.')
const { run } = runOf(scenario)

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('a class', () => {
  test('keeps nothing before it was begun', () => {
    addToClass(scenario, run)
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

  test('is gone with one press', () => {
    beginClass()
    eraseClass()
    expect(keptClass()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  test('rates before and now in one sitting, and leaves out who did not answer', () => {
    beginClass()
    addRatings({ name: '', before: [1, null], now: [4, null] })
    const group = addRatings({ name: '', before: [2, null], now: [5, 3] })
    expect(meanOf(group.ratings.map(({ now }) => now[0]))).toBe(4.5)
    expect(meanOf(group.ratings.map(({ now }) => now[1]))).toBe(3)
    expect(meanOf(group.ratings.map(({ before }) => before[1]))).toBeNull()
  })
})
