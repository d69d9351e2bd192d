import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HandOverButton } from '../../../src/duties/HandOverButton.tsx'
import { friday } from '../../flows/bedside.ts'
import { childHeard, frozen, press, show } from './bedScreen.tsx'

beforeEach(() => {
  frozen()
  sessionStorage.clear()
})
afterEach(() => vi.useRealTimers())

const inSheet = (name: string) => within(screen.getByRole('dialog')).getByRole('button', { name })
const to = () => screen.getByRole('textbox', { name: 'To whom' })
const tick = (name: string) => screen.getByRole('checkbox', { name })

describe('handing over', () => {
  test('names all that is owed, each with its time', async () => {
    const { user } = show(childHeard(), <HandOverButton />)
    await user.click(press('Hand over'))
    const sheet = screen.getByRole('dialog')
    expect(sheet).toHaveTextContent('Call the Child Abuse Registry due now')
    expect(sheet).toHaveTextContent('Send the written report by Sun 11:10')
  })

  test('goes to a person; calls nobody took on stay with the nurse', async () => {
    const { user, written, status } = show(childHeard(), <HandOverButton />)
    await user.click(press('Hand over'))
    await user.click(inSheet('Hand over'))
    expect(screen.getByRole('alert')).toHaveTextContent('Write the name')
    await user.type(to(), 'Ana Diaz, RN')
    await user.click(inSheet('Hand over'))
    expect(written()).toEqual([{ type: 'HAND_OVER', to: 'Ana Diaz, RN' }])
    expect(status('childReport')).toBe('owed')
  })

  test('passes a call only with the facts and a yes', async () => {
    const { user, written } = show(childHeard(), <HandOverButton />)
    await user.click(press('Hand over'))
    await user.type(to(), 'Ana Diaz, RN')
    await user.click(tick('Call the police'))
    await user.click(inSheet('Hand over'))
    expect(screen.getByRole('alert')).toHaveTextContent('2 things are still open')
    await user.click(tick('They know the facts'))
    await user.click(tick('They have said yes to me'))
    await user.click(inSheet('Hand over'))
    expect(written()).toMatchObject([
      { type: 'TAKE_OVER', task: 'call-police', person: 'Ana Diaz, RN' },
      { type: 'HAND_OVER' },
    ])
  })

  test('passes calls on after the talk has ended', async () => {
    const left = childHeard().do({ type: 'PATIENT_LEFT', at: friday })
    const { user, written } = show(left, <HandOverButton />)
    await user.click(press('Hand over'))
    await user.type(to(), 'Ana Diaz, RN')
    await user.click(tick('Call the Child Abuse Registry'))
    await user.click(tick('They know the facts'))
    await user.click(tick('They have said yes to me'))
    await user.click(inSheet('Pass on these calls'))
    expect(written()).toMatchObject([{ type: 'TAKE_OVER', task: 'call-registry' }])
  })
})

describe('the patient is no longer here', () => {
  const leave = async (what: string) => {
    const shown = show(childHeard(), <HandOverButton />)
    await shown.user.click(press('Hand over'))
    await shown.user.click(inSheet('The patient left, or died'))
    await shown.user.click(screen.getByRole('radio', { name: what }))
    return shown
  }

  test('a child who leaves: the calls are made now, and stay owed', async () => {
    const { user, written, status } = await leave('The patient left')
    expect(screen.getByText(/Call the police and the Registry now/)).toBeVisible()
    await user.click(inSheet('Write it down'))
    expect(written()).toEqual([{ type: 'PATIENT_LEFT' }])
    expect(status('childReport')).toBe('owed')
  })

  test('a child who died: the report stays owed, and nobody is to be told', async () => {
    const { user, api, status } = await leave('The patient died')
    await user.click(inSheet('Write it down'))
    expect(status('childReport')).toBe('owed')
    const tasks = api().view.duties.childReport.tasks.map(({ task }) => task)
    expect(tasks).not.toContain('tell-patient')
  })
})
