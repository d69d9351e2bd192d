import { describe, expect, test } from 'vitest'
import type { LaneItem, LaneRow } from '../../../seeds/practice/types.ts'
import { drawnRows, partedSteps, segmentsOf } from '../../../src/training/debrief/segments.ts'

const item = (kind: LaneItem['kind'], key: string, more: Partial<LaneItem> = {}): LaneItem => ({
  kind,
  key,
  step: 'concern',
  at: '2026-03-06T22:10:00Z',
  error: null,
  ...more,
})
const both = (one: LaneItem): LaneRow => ({ mine: one, protocol: one, same: true })
const mine = (one: LaneItem): LaneRow => ({ mine: one, protocol: null, same: false })
const protocol = (one: LaneItem): LaneRow => ({ mine: null, protocol: one, same: false })

const step = item('step', 'concern')
const asked = item('ask', 'life.patient.nobody')
const called = item('call', 'childReport.call-registry')

describe('the two lanes', () => {
  test('are one where both did the same', () => {
    expect(segmentsOf([both(step), both(called)])).toMatchObject([
      { together: true, first: false, mine: [step, called] },
    ])
  })

  test('part where only the protocol acts, and the first such place is marked', () => {
    expect(segmentsOf([both(step), protocol(called)])).toMatchObject([
      { together: true, first: false },
      { together: false, first: true, mine: [], protocol: [called] },
    ])
  })

  test('part at an error, also where both did it', () => {
    const wrong = item('ask', asked.key, { error: 'questions-before-privacy' })
    expect(segmentsOf([both(step), { ...both(asked), mine: wrong }])).toMatchObject([
      { together: true },
      { together: false, first: true },
    ])
  })

  test('stay one where the same question came at another time', () => {
    expect(drawnRows([mine(asked), both(step), protocol(asked)])).toEqual([both(asked), both(step)])
  })

  test('do not part over what the screens never ask', () => {
    expect(drawnRows([protocol(item('answer', 'role=practitioner'))])).toEqual([])
  })
})

describe('the heat map of a class', () => {
  test('counts a step once, and no question too many', () => {
    const rows = [mine(asked), protocol(called), mine(item('deed', 'promise'))]
    expect(partedSteps(rows)).toEqual(['concern'])
    expect(partedSteps([both(step), mine(asked)])).toEqual([])
  })
})
