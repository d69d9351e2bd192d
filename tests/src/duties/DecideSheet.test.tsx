import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DecideSheet } from '../../../src/duties/DecideSheet.tsx'
import { aloneAndAgreed, Bedside, calmGlance } from '../../flows/bedside.ts'
import { adult, frozen, press, show } from './bedScreen.tsx'

beforeEach(() => {
  frozen()
  sessionStorage.clear()
})
afterEach(() => vi.useRealTimers())

const onClose = vi.fn()
const choose = (name: string) => screen.getByRole('radio', { name })

describe('a worry about a child', () => {
  const worried = () =>
    show(
      new Bedside().say({ ...calmGlance, age: 15, ...aloneAndAgreed, concern: 'uncertain' }),
      <DecideSheet duty="childReport" onClose={onClose} />,
    )

  test('can be reported at once, without asking anybody', async () => {
    const { user, status } = worried()
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'I report it' }),
    )
    expect(status('childReport')).toBe('owed')
  })

  test('does not end by the word of somebody else', async () => {
    const { user, written, status } = worried()
    await user.click(choose('Physician'))
    await user.click(choose('No report for now'))
    await user.click(press('Write down the talk'))
    expect(written()).toMatchObject([{ type: 'DECIDE', consult: { outcome: 'no-report-now' } }])
    expect(status('childReport')).toBe('undecided')
  })

  test('ends by that word together with one’s own', async () => {
    const { user, status } = worried()
    await user.click(choose('Child Abuse Registry'))
    await user.click(choose('No report for now'))
    await user.click(screen.getByRole('checkbox', { name: /I do not suspect/ }))
    await user.click(press('I do not report it'))
    expect(status('childReport')).toBe('notOwed')
  })

  test('that the Registry took as the report is the call', async () => {
    const { user, api } = worried()
    await user.click(choose('Child Abuse Registry'))
    await user.click(choose('They took it as the report'))
    await user.click(screen.getAllByRole('button', { name: 'I report it' }).at(-1)!)
    const { tasks } = api().view.duties.childReport
    expect(tasks.find(({ task }) => task === 'call-registry')?.met).toBe(true)
  })

  test('stays open when nobody was reached', async () => {
    const { user, status } = worried()
    await user.click(choose('Social work'))
    await user.click(choose('Not reached'))
    await user.click(press('Write down the talk'))
    expect(status('childReport')).toBe('undecided')
  })
})

describe('a duty about an adult', () => {
  const unsure = () =>
    show(
      new Bedside().say({ ...adult, injury: 'unsure' }).say(aloneAndAgreed),
      <DecideSheet duty="injuryReport" onClose={onClose} />,
    )

  test('is decided by the nurse with a reason, at night too', async () => {
    const { user, written, status } = unsure()
    await user.click(choose('I do not report it'))
    await user.click(press('I do not report it'))
    expect(screen.getByRole('alert')).toBeVisible()
    await user.click(choose('The injury has another cause'))
    await user.click(press('I do not report it'))
    expect(written()).toEqual([
      {
        type: 'DECIDE',
        duty: 'injuryReport',
        decision: 'notOwed',
        reason: 'injury-has-another-cause',
      },
    ])
    expect(status('injuryReport')).toBe('notOwed')
  })

  test('is not decided against together with advice to report', async () => {
    const { user } = unsure()
    await user.click(choose('I do not report it'))
    await user.click(screen.getByRole('checkbox', { name: /talked it through/ }))
    expect(screen.queryByRole('radio', { name: 'They advised a report' })).toBeNull()
    expect(screen.queryByRole('radio', { name: 'Child Abuse Registry' })).toBeNull()
  })
})
