import { beforeEach, describe, expect, test } from 'vitest'
import { findEncounter, foundIn, stampOpen } from '../../../src/recovery/recovered.ts'

const noon = Date.parse('2026-03-02T12:00:00Z')
const minutes = (count: number) => noon + count * 60_000

describe('an encounter found in a tab', () => {
  test.each([
    ['nothing was kept', false, String(noon), 0, 'nothing'],
    ['it was open a moment ago', true, String(noon), 0, 'recent'],
    ['it was open 30 minutes ago', true, String(noon), 30, 'recent'],
    ['it was open longer ago', true, String(noon), 30.1, 'old'],
    ['the clock was set back', true, String(noon), -180, 'recent'],
    ['no time was written down', true, null, 500, 'recent'],
  ] as const)('%s', (_what, journal, open, later, found) => {
    expect(foundIn({ journal, open }, minutes(later))).toBe(found)
  })
})

describe('in this tab', () => {
  beforeEach(() => sessionStorage.clear())

  test('what is recent comes covered, and is kept', () => {
    sessionStorage.setItem('handrail.session', '{}')
    stampOpen()
    expect(findEncounter()).toBe('recent')
    expect(sessionStorage.getItem('handrail.screen')).toBe('1')
    expect(sessionStorage.getItem('handrail.session')).toBe('{}')
  })

  test('what is too old is erased, and no stamp is written where nothing is open', () => {
    sessionStorage.setItem('handrail.session', '{}')
    sessionStorage.setItem('handrail.open', '1')
    expect(findEncounter()).toBe('old')
    stampOpen()
    expect(sessionStorage.length).toBe(0)
  })
})
