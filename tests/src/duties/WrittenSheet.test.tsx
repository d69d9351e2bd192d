import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WrittenSheet } from '../../../src/duties/WrittenSheet.tsx'
import type { Bedside } from '../../flows/bedside.ts'
import { childHeard, frozen, now, press, show } from './bedScreen.tsx'

beforeEach(() => {
  frozen()
  sessionStorage.clear()
})
afterEach(() => vi.useRealTimers())

const onOpen = vi.fn()
const written = (bedside: Bedside, mode: 'sent' | 'planned' = 'sent') =>
  show(bedside, <WrittenSheet duty="childReport" mode={mode} onClose={() => {}} onOpen={onOpen} />)
const called = () =>
  childHeard().done('childReport', 'call-registry').done('childReport', 'call-police')
const field = (name: string) => screen.getByRole('textbox', { name })

test('before any call, the call comes first', async () => {
  const { user } = written(childHeard())
  expect(screen.getByText(/The call comes first/)).toBeVisible()
  await user.click(press('Open the call sheet'))
  expect(onOpen).toHaveBeenCalledWith({ kind: 'call', duty: 'childReport', task: 'call-registry' })
})

test('it is done when it is sent: how, to whom and when', async () => {
  const { user, written: journal } = written(called())
  expect(screen.getByText(/not when it is filled in/)).toBeVisible()
  await user.click(press('It was sent'))
  expect(screen.getByRole('alert')).toHaveTextContent('2 things are still open')
  await user.click(screen.getByRole('radio', { name: 'Fax' }))
  await user.type(field('To whom'), 'Child Abuse Registry')
  await user.click(press('It was sent'))
  expect(journal()).toMatchObject([
    { task: 'written-report', record: { way: 'fax', agency: 'Child Abuse Registry', forms: 1 } },
  ])
})

test('a plan names a person and a time before it is due', async () => {
  const { user, written: journal, status } = written(called(), 'planned')
  await user.type(field('Who sends it'), 'Ana Diaz')
  await user.type(field('Time, 24 hours'), '12:00')
  const day = screen.getByLabelText('Day')
  await user.clear(day)
  await user.type(day, '2026-03-08')
  await user.click(press('Write down the plan'))
  expect(screen.getByRole('alert')).toHaveTextContent('after the time it is due')
  await user.clear(field('Time, 24 hours'))
  await user.type(field('Time, 24 hours'), '09:30')
  await user.click(press('Write down the plan'))
  expect(journal()).toMatchObject([
    {
      task: 'written-report-planned',
      record: { person: 'Ana Diaz', by: '2026-03-08T09:30:00-07:00' },
    },
  ])
  expect(status('childReport')).not.toBe('complete')
})

test('once it was due, only sending it is left', () => {
  frozen(new Date(now.getTime() + 40 * 3_600_000))
  written(called(), 'planned')
  expect(screen.getByText(/Send it now/)).toBeVisible()
  expect(screen.queryByRole('radio', { name: 'Someone will send it' })).toBeNull()
})
