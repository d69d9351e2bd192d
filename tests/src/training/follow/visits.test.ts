import { expect, test } from 'vitest'
import type { LaneItem } from '../../../../seeds/practice/types.ts'
import { visitsOf } from '../../../../src/training/follow/visits.ts'

const item = (kind: LaneItem['kind'], key: string, minute: number): LaneItem => ({
  kind,
  key,
  step: 'concern',
  at: `2026-03-06T22:0${minute}:00Z`,
  error: null,
})

test('the page visited last stands first, and below it what was done there last', () => {
  const lane = [
    item('step', 'danger', 0),
    item('answer', 'danger=none', 1),
    item('step', 'concern', 2),
    item('answer', 'age=11', 4),
    item('answer', 'language=en', 3),
  ]
  const drawn = visitsOf(lane).map(({ page, items }) => [page.key, ...items.map(({ key }) => key)])
  expect(drawn).toEqual([
    ['concern', 'age=11', 'language=en'],
    ['danger', 'danger=none'],
  ])
})
