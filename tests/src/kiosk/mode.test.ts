import { beforeEach, describe, expect, test } from 'vitest'
import {
  bindDevice,
  bindTab,
  isFromKiosk,
  modeNow,
  releaseDevice,
} from '../../../src/kiosk/mode.ts'

const at = (search: string) => history.replaceState(null, '', `/${search}`)
beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  at('')
})

describe('the mode', () => {
  test.each([
    ['', 'nurse'],
    ['?mode=kiosk', 'kiosk'],
    ['?mode=staff-kiosk', 'staff-kiosk'],
    ['?mode=anything', 'nurse'],
  ] as const)('comes from the address: %j', (search, mode) => {
    at(search)
    expect(modeNow()).toBe(mode)
  })

  test.each([bindTab, bindDevice])('stays the patients’ own at every other address', (bind) => {
    bind()
    for (const search of ['', '?mode=staff-kiosk', '?mode=nurse']) {
      at(search)
      expect(modeNow()).toBe('kiosk')
    }
  })

  test('a device is let go where no code would lead back out', () => {
    bindDevice()
    releaseDevice()
    expect(modeNow()).toBe('nurse')
  })

  test('says where staff came from', () => {
    expect(isFromKiosk()).toBe(false)
    at('?mode=staff-kiosk&from=kiosk')
    expect(isFromKiosk()).toBe(true)
  })
})
