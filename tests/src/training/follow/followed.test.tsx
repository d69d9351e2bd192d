import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eraseRun } from '../../../../src/training/runStore.ts'
import { beginRun, openPractice } from '../practiceScreen.tsx'
import { otherWindow } from './learnerWindow.ts'

let facilitator: ReturnType<typeof otherWindow>
beforeEach(() => {
  sessionStorage.clear()
  facilitator = otherWindow()
})
afterEach(() => {
  facilitator.close()
  vi.useRealTimers()
})
const windows = () =>
  new Set(facilitator.of('run').map((message) => 'window' in message && message.window))

describe('a learner’s window', () => {
  test('says every five seconds that it is there', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await beginRun('Only the treatment')
    await expect.poll(() => facilitator.of('run').length).toBeGreaterThan(0)
    expect(facilitator.of('here')).toEqual([])
    act(() => void vi.advanceTimersByTime(10_000))
    const [run] = windows()
    await expect
      .poll(() => facilitator.of('here'))
      .toEqual([
        { kind: 'here', window: run },
        { kind: 'here', window: run },
      ])
  })

  test('is the same one after a reload', async () => {
    const { unmount } = await beginRun('Only the treatment')
    await expect.poll(() => facilitator.of('run').length).toBeGreaterThan(0)
    unmount()
    await expect.poll(() => facilitator.of('ended')).toHaveLength(1)
    const before = facilitator.of('run').length
    await openPractice()
    await expect.poll(() => facilitator.of('run').length).toBeGreaterThan(before)
    expect(windows().size).toBe(1)
  })

  test('is another one for the next learner', async () => {
    const { unmount } = await beginRun('Only the treatment')
    await expect.poll(() => facilitator.of('run').length).toBeGreaterThan(0)
    unmount()
    eraseRun()
    expect(sessionStorage).toHaveLength(0)
    await beginRun('Only the treatment')
    await expect.poll(() => windows().size).toBe(2)
  })
})
