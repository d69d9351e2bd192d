import { describe, expect, test } from 'vitest'
import { carefulOf } from '../../content/paperRules.ts'

const allSafe = { concern: 'suspected', paper: 'safe', phoneWatched: 'no' } as const

describe('what is kept from paper, phone and chart', () => {
  test('is everything that was not said to be safe', () => {
    expect(carefulOf({ concern: 'suspected' })).toEqual(['paper', 'phone', 'portal'])
  })
  test.each([
    ['paper', { paper: 'unsure' }],
    ['phone', { phoneWatched: 'unsure' }],
    ['portal', { recordAccess: 'unsure' }],
  ] as const)('holds the %s back in doubt', (kept, doubt) => {
    expect(carefulOf({ ...allSafe, recordAccess: 'self-only', ...doubt })).toEqual([kept])
  })
  test('is the view of a guardian who may be involved, whatever the chart says', () => {
    const child = { ...allSafe, age: 15, recordAccess: 'self-only' } as const
    expect(carefulOf(child)).toEqual(['guardian-view'])
    expect(carefulOf({ ...child, guardianInvolved: 'no' })).toEqual([])
  })
  test('is nothing once there is no concern', () => {
    expect(carefulOf({ concern: 'ruled-out' })).toEqual([])
  })
})
