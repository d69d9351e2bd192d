import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { adultAlone, Bedside } from '../../flows/bedside.ts'
import { open } from './nurse.tsx'

const order = () => screen.queryByRole('heading', { name: 'Get help in this order' })

test('911 is one press away, and returning loses nothing', async () => {
  const { user, press, question, api } = await open(adultAlone())
  await user.click(press('Emergency, 911'))
  expect(api().memory.emergency).toBe('active')
  expect(order()).toBeVisible()
  await user.click(press('Return to where you were'))
  expect(order()).toBeNull()
  expect(question()).toBe('Do you suspect exploitation or harm?')
})

test('911 is reachable from inside a dialog, which is there again afterwards', async () => {
  const { user, press } = await open(adultAlone())
  await user.click(press('Change: Age'))
  const years = screen.getByLabelText('Age in years')
  await user.clear(years)
  await user.type(years, '31')
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Emergency, 911' }))
  expect(order()).toBeVisible()
  await user.click(press('Return to where you were'))
  expect(screen.getByLabelText('Age in years')).toHaveValue('31')
})

test('an emergency stays open until the nurse says that it is over; then danger may be looked at again', async () => {
  const { user, press, api } = await open(new Bedside())
  await user.keyboard('2')
  expect(order()).toBeVisible()
  await user.click(press('Return to where you were'))
  expect(screen.getByText('One thing is still open.')).toBeVisible()
  await user.click(press('It is over'))
  expect(api().memory.emergency).toBe('over')
  await user.click(press('Look at it again'))
  expect(screen.getByRole('dialog', { name: 'Change: Danger' })).toBeVisible()
})

test('a call for a child shows the number from within an encounter', async () => {
  const { user, press, facts } = await open(new Bedside().say({ danger: 'none' }))
  await user.click(press('Call for a child now'))
  expect(within(screen.getByRole('dialog')).getByText('714-940-1000')).toBeVisible()
  expect(facts()).toMatchObject({ age: 'under-18', concern: 'suspected' })
})

test('it is not offered for an adult', async () => {
  await open(adultAlone())
  expect(screen.queryByRole('button', { name: /a child now/ })).toBeNull()
})
