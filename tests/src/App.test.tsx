import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/App.tsx'
import '../../src/encounter/EncounterRoot.tsx'
import { journalKey } from '../../src/encounter/journalKey.ts'
import { display } from './encounter/display.ts'
import { i18n } from '../../src/i18n.ts'

const replace = vi.fn<(url: string | URL) => void>()

beforeEach(async () => {
  sessionStorage.clear()
  localStorage.clear()
  display(1366)
  await i18n.changeLanguage('en')
  vi.spyOn(window.location, 'replace').mockImplementation(replace)
})
afterEach(() => {
  replace.mockClear()
  vi.restoreAllMocks()
})

const begin = async () => {
  const user = userEvent.setup()
  const { unmount } = render(<App />)
  return { user, unmount }
}
/** An encounter found again comes behind the cover. */
const uncover = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(await screen.findByRole('button', { name: 'Done' }))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('the start screen', () => {
  test('leads into an encounter, whose first question is danger', async () => {
    const { user } = await begin()
    await user.click(screen.getByRole('button', { name: 'I am concerned about a patient' }))
    await heading('Is anyone in danger right now?')
    expect(document.title).toBe('')
    expect(location.hash).toBe('#/step')
  })

  test('shows the Registry’s number in one press', async () => {
    const { user } = await begin()
    await user.click(screen.getByRole('button', { name: 'Call for a child now' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('714-940-1000')).toBeVisible()
  })

  test('has 911, which needs no encounter', async () => {
    const { user } = await begin()
    await user.click(screen.getByRole('button', { name: 'Emergency, 911' }))
    await heading('Get help in this order')
    await user.click(screen.getByRole('button', { name: 'Return to where you were' }))
    await heading('What do you need?')
    expect(sessionStorage.length).toBe(0)
  })

  test('is there in Spanish at once', async () => {
    const { user } = await begin()
    await user.click(screen.getByRole('radio', { name: 'Español' }))
    await heading('¿Qué necesita?')
    expect(document.documentElement.lang).toBe('es')
    await user.click(screen.getByRole('radio', { name: 'English' }))
  })

  test('says what this is not', async () => {
    await begin()
    expect(screen.getByText(/A guide, not legal advice/)).toBeVisible()
    expect(screen.getByText(/Version \d/)).toBeVisible()
  })
})

describe('the cover', () => {
  test('comes with Shift three times, and goes with one press; nothing is lost', async () => {
    const { user } = await begin()
    await user.keyboard('1')
    await heading('Is anyone in danger right now?')
    await user.keyboard('{Shift}{Shift}{Shift}')
    await heading('Room check')
    expect(screen.queryByRole('heading', { name: 'Is anyone in danger right now?' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Done' }))
    await heading('Is anyone in danger right now?')
  })

  test('does not come while somebody types capital letters', async () => {
    const { user } = await begin()
    await user.keyboard('{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}')
    expect(screen.queryByRole('heading', { name: 'Room check' })).toBeNull()
  })
})

describe('an encounter kept in this tab', () => {
  test('comes back to the same step', async () => {
    const first = await begin()
    await first.user.keyboard('1')
    await heading('Is anyone in danger right now?')
    await first.user.keyboard('1')
    await heading('What can you see or read?')
    first.unmount()
    const { user } = await begin()
    await heading('Room check')
    expect(screen.queryByRole('heading', { name: 'What can you see or read?' })).toBeNull()
    await uncover(user)
    await heading('What can you see or read?')
  })

  test('brings back a sheet that was half filled in', async () => {
    const first = await begin()
    await first.user.keyboard('1')
    await heading('Is anyone in danger right now?')
    await first.user.keyboard('1')
    await first.user.type(await screen.findByLabelText('Age in years'), '16')
    first.unmount()
    const { user } = await begin()
    await uncover(user)
    expect(await screen.findByLabelText('Age in years')).toHaveValue('16')
  })

  test('that is damaged is refused whole, and may be erased', async () => {
    sessionStorage.setItem(journalKey, '{"pathway":"1.0.0","events":"none"}')
    const { user } = await begin()
    await uncover(user)
    await heading('What was kept could not be opened')
    expect(screen.getByText(/It is damaged, or not from Handrail/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Erase it and begin anew' }))
    expect(sessionStorage.length).toBe(0)
    await heading('What do you need?')
  })

  test('of another version is refused too', async () => {
    sessionStorage.setItem(journalKey, '{"pathway":"0.9.0"}')
    const { user } = await begin()
    await uncover(user)
    await heading('What was kept could not be opened')
    expect(screen.getByText(/another version/)).toBeVisible()
  })

  test('is gone after leaving: storage, screen and address', async () => {
    const { user } = await begin()
    await user.keyboard('1')
    await heading('Is anyone in danger right now?')
    await user.click(screen.getByRole('button', { name: 'Leave' }))
    await user.click(screen.getByRole('button', { name: 'Erase now' }))
    await heading('What do you need?')
    expect(sessionStorage.length).toBe(0)
    expect(replace).toHaveBeenCalledWith(expect.not.stringContaining('#'))
    expect(location.hash).toBe('#/start')
  })
})
