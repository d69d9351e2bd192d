import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PlanPage } from '../../../src/plan/PlanPage.tsx'
import type { Bedside } from '../../flows/bedside.ts'
import { adultWhoDeclined, at, calledChild, later, uncalledChild } from './cases.ts'
import { show } from './screen.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: later })
})
afterEach(() => {
  vi.useRealTimers()
})

const plan = (bedside: Bedside) => show(bedside, <PlanPage />)
const block = (name: string) => within(screen.getByRole('region', { name }))

describe('what is still due', () => {
  test('the heading says how things stand, and has the focus', async () => {
    await plan(calledChild())
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent('The calls are made. One report is still due.')
    expect(heading).toHaveFocus()
  })

  test('the report stands with its day, its clock and what is left', async () => {
    await plan(calledChild())
    const owed = block('Still to do')
    expect(owed.getByText('by Sun, Mar 8')).toBeVisible()
    expect(owed.getByText('11:10')).toBeVisible()
    expect(owed.getByText('34 h 22 min')).toBeVisible()
  })

  test('an overdue report says so plainly', async () => {
    vi.setSystemTime('2026-03-08T12:10:00-07:00')
    await plan(calledChild())
    expect(block('Still to do').getByText('was due Sun, Mar 8')).toBeVisible()
  })

  test('writing down how it was sent opens the sheet for it', async () => {
    const { user } = await plan(calledChild())
    await user.click(screen.getByRole('button', { name: 'Write down how it was sent' }))
    expect(screen.getByRole('dialog')).toBeVisible()
  })

  test('a call that is due shows its number', async () => {
    await plan(uncalledChild().say({ help: 'nothing-today' }))
    expect(block('Still to do').getByText('714-940-1000')).toBeVisible()
  })

  test('Finish says what is missing, and does nothing until then', async () => {
    const { user, now } = await plan(calledChild())
    const finish = screen.getByRole('button', { name: 'Finish' })
    expect(finish).toHaveAccessibleDescription(/A form is still due\. Send it/)
    await user.click(finish)
    expect(now().memory.lifecycle).toBe('open')
  })
})

test('what was done is listed with its time, the person and the number', async () => {
  await plan(calledChild())
  const done = block('Done')
  expect(done.getByText('Called the Child Abuse Registry')).toBeVisible()
  expect(done.getByText('23:04')).toBeVisible()
  expect(done.getByText('no. 26-0306-118')).toBeVisible()
})

describe('without a duty', () => {
  test('a declined visit is whole: no empty lists, the open door, and Finish at hand', async () => {
    await plan(adultWhoDeclined().toPlan())
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'You respected their answer. Nothing more is due.',
    )
    expect(screen.queryByRole('region', { name: 'Still to do' })).not.toBeInTheDocument()
    expect(block('The door stays open').getByText(/come back at any hour/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Finish' })).toHaveAttribute('aria-disabled', 'false')
  })

  test('Finish closes the page with what to say last', async () => {
    const { user, now } = await plan(adultWhoDeclined().toPlan())
    await user.keyboard('{Enter}')
    expect(now().memory.lifecycle).toBe('open')
    await user.click(screen.getByRole('button', { name: 'Finish' }))
    expect(now().memory.lifecycle).toBe('closed')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'You respected their answer. The door is open.',
    )
    expect(screen.getByText('That is fine. You decide.')).toBeVisible()
  })

  test('Leave and erase acts at once', async () => {
    const { user, onErase } = await plan(
      adultWhoDeclined()
        .toPlan()
        .do({ type: 'FINISH', at: at(90) }),
    )
    await user.click(screen.getByRole('button', { name: 'Leave and erase' }))
    expect(onErase).toHaveBeenCalledOnce()
  })
})
