import { expect, test } from 'vitest'
import { founding, isThere } from '../../seeds/founding/founding.ts'

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(3, '0')}`)

test('no item of the two founding documents is lost', () => {
  expect([...founding.keys()]).toEqual([...numbered('P4', 144), ...numbered('NH', 113)])
})

test('every item names a place that is really there', () => {
  const lost = [...founding].flatMap(([id, { where }]) =>
    where.filter((place) => !isThere(place)).map((place) => `${id}: ${place}`),
  )
  expect(lost).toEqual([])
})

test('a place that does not exist is noticed', () => {
  expect(
    ['resource:nobody', 'duty:childReport.call-nobody', 'background:why', 'elsewhere:x'].map(
      isThere,
    ),
  ).toEqual([false, false, false, false])
})

test('every service item of the partner guide stands in the team view', () => {
  const services = [...founding].filter(
    ([id, { where }]) => id.startsWith('NH') && where.includes(`partner:${id}`),
  )
  expect(services).toHaveLength(63)
})
