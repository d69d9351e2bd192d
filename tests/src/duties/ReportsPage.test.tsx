import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellingIn } from '../../../content/telling.ts'
import { ReportsPage } from '../../../src/duties/ReportsPage.tsx'
import { childHeard, childInCompany, frozen, press, show } from './bedScreen.tsx'

beforeEach(() => {
  frozen()
  sessionStorage.clear()
})
afterEach(() => vi.useRealTimers())

const acts = () =>
  within(screen.getByRole('list', { name: 'Child report' })).getAllByRole('listitem')

test('the patient is told first, then the calls, then what keeps them safe, then the form', () => {
  show(childHeard(), <ReportsPage />)
  const order = acts().map((act) => act.textContent ?? '')
  expect(order[0]).toContain('Say what you will report, before you call')
  expect(order[1]).toContain('Call the Child Abuse Registry')
  expect(order[2]).toContain('Call the police')
  expect(order[3]).toContain('Ask for protective custody')
  expect(order[4]).toContain('Send the written report')
})

test('law and local protocol are told apart', () => {
  show(childHeard(), <ReportsPage />)
  const [, registry, police] = acts()
  expect(registry).toHaveTextContent('Law')
  expect(police).toHaveTextContent('Local protocol')
  expect(police).not.toHaveTextContent('Law ')
})

test('it says why, and hides that while a companion may read it', () => {
  show(childHeard(), <ReportsPage />)
  expect(screen.getByText(/Reasonable suspicion is enough/)).toBeVisible()
})

test('it says nothing telling while a companion may read it', () => {
  show(childInCompany(), <ReportsPage />)
  const page = document.body.textContent ?? ''
  expect(page).toContain('Call 1')
  expect(tellingIn('en', page)).toEqual([])
})

test('one goes on while calls are open, and they stay owed', async () => {
  const { user, written, status } = show(childHeard(), <ReportsPage />)
  await user.click(press('Go on, calls stay on the list'))
  expect(written()).toEqual([{ type: 'GO_ON' }])
  expect(status('childReport')).toBe('owed')
})

test('the worry a child names is asked for, and “none named” is an answer', async () => {
  const { user, written } = show(childHeard(), <ReportsPage />)
  await user.click(press(/Words to say/))
  await user.click(screen.getByRole('radio', { name: 'Yes, told' }))
  await user.click(press('Write it down'))
  expect(screen.getByRole('alert')).toHaveTextContent('None named')
  await user.click(screen.getByRole('radio', { name: 'Being taken away' }))
  await user.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Write it down' }),
  )
  expect(written()).toMatchObject([
    { task: 'tell-patient', record: { told: 'told', worry: 'taken-away' } },
  ])
})

test('that it was not safe to tell is a full answer, with its reason', async () => {
  const { user, written } = show(childHeard(), <ReportsPage />)
  await user.click(press(/Words to say/))
  await user.click(screen.getByRole('radio', { name: 'No, not safe' }))
  const save = within(screen.getByRole('dialog')).getByRole('button', { name: 'Write it down' })
  await user.click(save)
  expect(written()).toEqual([])
  await user.click(screen.getByRole('radio', { name: 'Telling could bring serious harm' }))
  await user.click(save)
  expect(written()).toMatchObject([{ record: { told: 'not-safe', because: 'serious-harm' } }])
  expect(acts()[0]).toHaveTextContent('Not told')
})

test('when it was first known is changed with a reason, and the form is due by that', async () => {
  const { user, written } = show(childHeard(), <ReportsPage />)
  await user.click(press(/change when you first knew/))
  const time = screen.getByRole('textbox', { name: 'Time, 24 hours' })
  await user.clear(time)
  await user.type(time, '18:00')
  expect(screen.getByText('Written report due Sun 07:00')).toBeVisible()
  await user.click(press('Change the time'))
  expect(screen.getByRole('alert')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'It was in a note' }))
  await user.click(press('Change the time'))
  expect(written()).toEqual([
    {
      type: 'SET_T0',
      duty: 'childReport',
      t0: '2026-03-06T18:00:00-08:00',
      reason: 'read-in-a-note',
    },
  ])
  expect(acts()[4]).toHaveTextContent('by Sun 07:00')
})
