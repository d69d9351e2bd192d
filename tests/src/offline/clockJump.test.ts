import { describe, expect, test } from 'vitest'
import { jumpBehind, jumpSince } from '../../../src/offline/clockJump.ts'

const minute = 60_000
const hour = 60 * minute
const first = { wall: Date.parse('2026-02-11T23:15:00-08:00'), run: 4_000 }
const after = (wall: number, run: number) => ({ wall: first.wall + wall, run: first.run + run })

describe('the clock on the wall is held against the time that ran', () => {
  test('a long encounter is no jump', () => {
    expect(jumpSince(first, after(9 * hour, 9 * hour))).toBe(0)
  })

  test.each([5 * hour, -3 * hour, 30 * minute])('a clock moved by %i ms is found', (moved) => {
    expect(jumpSince(first, after(moved + minute, minute))).toBe(moved)
  })

  test('a clock that is put right by minutes is left alone', () => {
    expect(jumpSince(first, after(-12 * minute, minute))).toBe(0)
  })

  test('a clock behind the last entry was set back while nobody looked', () => {
    expect(jumpBehind('2026-02-12T02:15:00-08:00', first.wall)).toBe(-3 * hour)
    expect(jumpBehind('2026-02-11T23:14:00-08:00', first.wall)).toBe(0)
    expect(jumpBehind('2026-02-11T20:00:00-08:00', first.wall)).toBe(0)
  })
})
