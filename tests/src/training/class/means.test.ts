import { describe, expect, test } from 'vitest'
import { hasPair, meansOf } from '../../../../src/training/class/means.ts'

const form = (before: (number | null)[], now: (number | null)[]) => ({ name: '', before, now })

describe('the means of a class', () => {
  const three = [form([1], [4]), form([2], [4]), form([3], [5])]

  test('are shown from three people on', () => {
    expect(meansOf(three.slice(1), 1)).toEqual([{ people: 2, means: null }])
    const [item] = meansOf(three, 1)
    expect(item).toMatchObject({ people: 3, means: { before: 2 } })
    expect(item?.means?.now).toBeCloseTo(13 / 3)
  })

  test('are of those alone who answered both, item by item', () => {
    const [item, other] = meansOf([...three, form([null, 2], [1, 2])], 2)
    expect(item).toMatchObject({ people: 3, means: { before: 2 } })
    expect(item?.means?.now).toBeCloseTo(13 / 3)
    expect(other).toEqual({ people: 1, means: null })
  })

  test('take no form in which nothing was answered twice', () => {
    expect(hasPair(form([null, null], [null, null]))).toBe(false)
    expect(hasPair(form([3, null], [null, 4]))).toBe(false)
    expect(hasPair(form([null, 3], [null, 4]))).toBe(true)
  })
})
