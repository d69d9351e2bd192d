import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Facts } from '../../../flows/facts.ts'
import { NeedsPage } from '../../../src/choices/NeedsPage.tsx'
import { adultAlone, nobodyElse } from '../../flows/bedside.ts'
import { show } from '../plan/screen.tsx'

const wantsOptions = (more: Facts = {}) =>
  adultAlone().say({ concern: 'suspected', ...nobodyElse, help: 'wants-options', ...more })
const needs = () => show(wantsOptions(), <NeedsPage />)
const pick = (name: string) => screen.getByRole('checkbox', { name })

test('the thirteen needs stand in three times', async () => {
  await needs()
  const count = (name: string) =>
    within(screen.getByRole('group', { name })).getAllByRole('checkbox').length
  expect([count('Tonight'), count('Coming weeks'), count('Later')]).toEqual([6, 4, 3])
})

test('what they named goes on to the choices', async () => {
  const { user, now } = await needs()
  await user.click(pick('Safety'))
  await user.click(pick('Housing'))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(now().view.facts.needs).toEqual(['em-safety', 'lt-housing'])
  expect(now().view.page.step).toBe('choices')
})

test('nothing chosen is said in words, with focus, and nothing is lost', async () => {
  const { user, now } = await needs()
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose what they named')
  expect(now().view.page.step).toBe('needs')
})

test('who names none of these gets information, and is asked for no choice', async () => {
  const { user, now } = await needs()
  await user.click(screen.getByRole('button', { name: 'They named none of these' }))
  expect(now().view.facts.help).toBe('info-only')
  expect(now().view.page.step).toBe('choices')
})

test('what they brought up by themselves is kept apart, behind a door nobody is asked to open', async () => {
  const { user, now } = await needs()
  const door = screen.getByText('They asked for a service of a certain kind')
  expect(door.closest('details')).not.toHaveAttribute('open')
  await user.click(door)
  expect(
    screen.getByText(/kept for this visit only, and never printed or sent/),
  ).toBeInTheDocument()
  await user.click(pick('For rights at work'))
  await user.click(pick('Safety'))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(now().view.facts.serviceFit).toEqual(['labor-rights'])
})

test('another answer on a page looked at again is a change, and leads on', async () => {
  const bedside = wantsOptions({ needs: ['em-safety'] })
  const at = bedside.at
  const { user, now } = await show(bedside.do({ type: 'BACK', at }), <NeedsPage />)
  await user.click(pick('Food'))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(now().journal.events.at(-2)).toMatchObject({ fact: 'needs', basis: 'changed' })
  expect(now().view.page.step).toBe('choices')
})

test('what was picked is still there after the page was left for another', async () => {
  const { user, rerender } = await needs()
  await user.click(pick('Food'))
  rerender(<p>911</p>)
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  rerender(<NeedsPage />)
  expect(pick('Food')).toBeChecked()
})

test('what kind it was can be written down where an offer needs it, and changes no call', async () => {
  const { user, now } = await needs()
  await user.click(screen.getByRole('radio', { name: 'Labor' }))
  expect(now().view.facts.exploitation).toBe('labor')
  expect(Object.values(now().view.duties).map(({ status }) => status)).not.toContain('owed')
  expect(now().view.page.step).toBe('needs')
})
