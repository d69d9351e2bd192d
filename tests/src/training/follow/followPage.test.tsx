import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPractice } from '../practiceScreen.tsx'
import { otherWindow, runIn } from './learnerWindow.ts'

let others: ReturnType<typeof otherWindow>
beforeEach(() => {
  sessionStorage.clear()
  others = otherWindow()
})
afterEach(() => {
  others.close()
  vi.useRealTimers()
})
const openFollow = async () => {
  const opened = await openPractice('practice/follow')
  await expect.poll(() => others.of('who-is-there').length).toBeGreaterThan(0)
  return opened
}
const say = (...messages: readonly Parameters<typeof others.say>[0][]) => messages.map(others.say)
const [fern, ash] = [runIn('zz', { name: 'Fern' }), runIn('aa', { name: 'Ash' })]
const onScreen = (name: string) => screen.findByText(`Only the treatment, ${name}`)

describe('the facilitator’s view', () => {
  test('stays with the first learner when another begins, until the other is chosen', async () => {
    const { press, user } = await openFollow()
    say(fern)
    await onScreen('Fern')
    say(ash)
    await screen.findByRole('radio', { name: 'Ash' })
    await press('Pause the run')
    await expect.poll(() => others.of('pause')).toMatchObject([{ window: 'zz', on: true }])
    await user.click(screen.getByRole('radio', { name: 'Ash' }))
    await onScreen('Ash')
  })

  test('says that a run has ended, and takes nobody else in its place', async () => {
    await openFollow()
    say(fern, ash, { kind: 'ended', window: 'zz' })
    await screen.findByRole('radio', { name: 'Fern (ended)' })
    await onScreen('Fern')
    expect(screen.getByText('This run has ended, or its window was closed.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Pause the run' })).toBeDisabled()
  })

  test('says after 15 seconds of silence that a window no longer answers', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
    await openFollow()
    say(fern)
    await onScreen('Fern')
    const buttons = () =>
      within(screen.getByRole('main'))
        .getAllByRole('button')
        .filter(({ textContent }) => textContent !== 'Erase the notes')
    expect(buttons().every((button) => !button.matches(':disabled'))).toBe(true)
    act(() => void vi.advanceTimersByTime(10_000))
    expect(screen.queryByText(/no longer answering/u)).toBeNull()
    await expect.poll(() => others.of('who-is-there').length).toBe(2)
    act(() => void vi.advanceTimersByTime(10_000))
    expect(screen.getByText(/no longer answering/u)).toBeVisible()
    expect(buttons().every((button) => button.matches(':disabled'))).toBe(true)
    say({ kind: 'here', window: 'zz' })
    await expect.poll(() => screen.queryByText(/no longer answering/u)).toBeNull()
  })

  test('has the acts before the lists', async () => {
    await openFollow()
    say(fern)
    await onScreen('Fern')
    const heads = screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)
    expect(heads).toEqual(['Bring something on', 'What was heard', 'What was done'])
  })
})

describe('notes', () => {
  const field = () => screen.findByRole('textbox', { name: 'Notes for looking back' })

  test('are kept over a reload of this window', async () => {
    const { user, unmount } = await openFollow()
    await user.type(await field(), 'Asked too early')
    unmount()
    await openPractice('practice/follow')
    expect(await field()).toHaveValue('Asked too early')
    expect(localStorage).toHaveLength(0)
  })

  test('are erased with one press', async () => {
    const { user, press } = await openFollow()
    await user.type(await field(), 'Asked too early')
    await press('Erase the notes')
    expect(await field()).toHaveValue('')
    expect(sessionStorage).toHaveLength(0)
  })

  test('are gone when practice in this window ends', async () => {
    const { user, unmount } = await openFollow()
    await user.type(await field(), 'Asked too early')
    unmount()
    await openPractice()
    await screen.findByRole('heading', { level: 1, name: 'Practice' })
    expect(sessionStorage).toHaveLength(0)
  })
})
