import { expect, test } from 'vitest'
import { atSpeed, practiceTime, skipAhead, startClock } from '../../../seeds/practice/clock.ts'

const at = '2026-03-06T22:10:00-08:00'
const start = Date.parse(at)

test('practice time starts where the scenario does and runs with the speed', () => {
  expect(practiceTime(startClock(at, 1000), 61_000) - start).toBe(60_000)
  expect(practiceTime(startClock(at, 1000, 5), 61_000) - start).toBe(300_000)
})

test('a pause stands still, and going on starts from there', () => {
  const paused = atSpeed(startClock(at, 0), 10_000, 0)
  expect(practiceTime(paused, 90_000) - start).toBe(10_000)
  expect(practiceTime(atSpeed(paused, 90_000, 1), 95_000) - start).toBe(15_000)
})

test('time never runs backwards when the device’s clock does', () => {
  expect(practiceTime(startClock(at, 10_000), 4_000) - start).toBe(0)
  expect(practiceTime(atSpeed(startClock(at, 10_000), 4_000, 2), 10_000) - start).toBe(0)
})

test('a wait can be skipped', () => {
  expect(practiceTime(skipAhead(startClock(at, 0), 30), 0) - start).toBe(1_800_000)
})
