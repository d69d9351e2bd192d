import { beforeEach, expect, test } from 'vitest'
import { countWrong, forgetTries, secondsLeft, waitAfter } from '../../../src/recovery/tries.ts'

beforeEach(() => sessionStorage.clear())
const now = 1_000_000

test('each wrong try doubles the wait, and half a minute is the longest', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 100].map(waitAfter)).toEqual([0, 1, 2, 4, 8, 16, 30, 30])
})

test('the wait runs out by the clock, and ends with the right code', () => {
  for (let tries = 0; tries < 3; tries += 1) countWrong(now)
  expect([now, now + 3_500, now + 4_000].map(secondsLeft)).toEqual([4, 1, 0])
  forgetTries()
  expect(secondsLeft(now)).toBe(0)
})

test('a clock that is set back makes nobody wait longer', () => {
  countWrong(now)
  expect(secondsLeft(now - 3_600_000)).toBe(1)
})

test.each(['', 'x y', '1 Infinity', '1.5 9'])('a spoilt note %j lets one try', (note) => {
  sessionStorage.setItem('handrail.tries', note)
  expect(secondsLeft(now)).toBe(0)
})
