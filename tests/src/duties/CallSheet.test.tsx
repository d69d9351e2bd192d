import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tellingIn } from '../../../content/telling.ts'
import { CallSheet } from '../../../src/duties/CallSheet.tsx'
import { ReportsPage } from '../../../src/duties/ReportsPage.tsx'
import { aloneAndAgreed, Bedside, nobodyElse } from '../../flows/bedside.ts'
import { child, childHeard, childInCompany, frozen, press, show } from './bedScreen.tsx'

beforeEach(() => {
  frozen()
  sessionStorage.clear()
})
afterEach(() => vi.useRealTimers())

const onClose = vi.fn()
const registry = (bedside: Bedside) =>
  show(bedside, <CallSheet duty="childReport" task="call-registry" open onClose={onClose} />)
const field = (name: string | RegExp) => screen.getByRole('textbox', { name })
const outcome = (name: string) => screen.getByRole('radio', { name })
const safe = () =>
  new Bedside().say({
    ...child,
    ...aloneAndAgreed,
    guardianInvolved: 'no',
    removalRisk: 'no',
    ...nobodyElse,
  })

describe('the sheet of a call', () => {
  test('shows both numbers and the words for this patient', () => {
    registry(childHeard())
    const sheet = screen.getByRole('dialog', { name: 'Call the Child Abuse Registry' })
    expect(sheet).toHaveTextContent('714-940-1000')
    expect(sheet).toHaveTextContent('1-800-207-4464')
    expect(sheet).toHaveTextContent('This is suspected commercial sexual exploitation')
    expect(sheet).toHaveTextContent('I ask for protective custody now')
    expect(sheet).not.toHaveTextContent('The child is made to work')
  })

  test('makes up nothing where nothing is filed, and names what belongs there', () => {
    registry(childHeard())
    const sheet = screen.getByRole('dialog')
    expect(sheet).toHaveTextContent('I work at [your hospital and unit].')
    expect(sheet).toHaveTextContent('Way in: [entrance nearest to you].')
    expect(sheet).not.toHaveTextContent(/\[…\]|room/)
  })

  test('hides its words while a companion may read them, and keeps the number', async () => {
    const { user } = registry(childInCompany())
    const sheet = screen.getByRole('dialog', { name: 'Call 1' })
    expect(sheet).toHaveTextContent('714-940-1000')
    expect(tellingIn('en', sheet.textContent ?? '')).toEqual([])
    await user.click(press('I am out of sight: show the words'))
    expect(sheet).toHaveTextContent('I am a mandated reporter')
  })

  test('says the worry the child named', () => {
    const told = childHeard().done('childReport', 'tell-patient', {
      told: 'told',
      worry: 'family-told',
    })
    registry(told)
    expect(screen.getByRole('dialog')).toHaveTextContent('worries about: Family is told')
  })
})

describe('a call that was made', () => {
  test('is written down with agency, person, number and time', async () => {
    const { user, written } = registry(childHeard())
    await user.type(field('Who took it'), 'D. Ramos')
    await user.type(field('The number they gave'), '26-0306-118')
    await user.click(press('Write down the call'))
    expect(written()).toEqual([
      {
        type: 'DONE',
        duty: 'childReport',
        task: 'call-registry',
        record: {
          agency: 'Orange County Child Abuse Registry',
          person: 'D. Ramos',
          number: '26-0306-118',
          time: '2026-03-06T22:30:00-08:00',
        },
      },
    ])
    expect(onClose).toHaveBeenCalled()
  })

  test('asks beside each field for what is missing, and can be answered truthfully', async () => {
    const { user, written } = registry(childHeard())
    await user.click(press('Write down the call'))
    expect(screen.getByRole('alert')).toHaveTextContent('2 things are still open')
    for (const button of screen.getAllByRole('button', { name: 'They gave none' }))
      await user.click(button)
    await user.click(press('Write down the call'))
    expect(written()).toHaveLength(1)
  })

  test('lies in the past', async () => {
    const { user, written } = registry(childHeard())
    await user.type(field('Who took it'), 'D. Ramos')
    await user.type(field('The number they gave'), '1')
    await user.clear(field('Time, 24 hours'))
    await user.type(field('Time, 24 hours'), '2340')
    await user.click(press('Write down the call'))
    expect(screen.getByRole('alert')).toHaveTextContent('This time is still to come')
    expect(written()).toEqual([])
  })

  test('keeps what was typed when the sheet is closed by mistake', async () => {
    const { user } = show(childHeard(), <ReportsPage />)
    await user.click(press(/call sheet Call the Child Abuse Registry/))
    await user.type(field('Who took it'), 'D. Ramos')
    await user.click(press('Close'))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(press(/call sheet Call the Child Abuse Registry/))
    expect(field('Who took it')).toHaveValue('D. Ramos')
  })

  test('meets the police call too where the Registry tells them and nobody is in danger', async () => {
    const { user, status } = registry(safe())
    await user.type(field('Who took it'), 'D. Ramos')
    await user.type(field('The number they gave'), '1')
    await user.click(screen.getByRole('checkbox', { name: /will cross-report/ }))
    await user.click(press('Write down the call'))
    expect(status('childReport')).toBe('phoned')
  })

  test('never does so while the child could be taken', () => {
    registry(childHeard())
    expect(screen.queryByRole('checkbox', { name: /cross-report/ })).toBeNull()
  })
})

describe('a call that somebody else makes or made', () => {
  test('a line that is not reached leads to the other agency', async () => {
    const { user, written, status } = registry(childHeard())
    await user.click(outcome('I could not get through'))
    await user.click(press('Write down the try'))
    expect(written()).toMatchObject([{ type: 'ATTEMPT', task: 'call-registry' }])
    expect(screen.getByRole('dialog', { name: 'Call the police' })).toBeVisible()
    expect(status('childReport')).toBe('owed')
  })

  test('a colleague’s call counts only when I asked them', async () => {
    const { user, written } = registry(childHeard())
    await user.click(outcome('A colleague made it'))
    await user.type(field('Who made the call'), 'Dr. Chen')
    await user.type(field('The number they gave'), '26-1')
    await user.click(press('Write down their call'))
    expect(screen.getByRole('alert')).toHaveTextContent('Ask them yourself first')
    await user.click(screen.getByRole('checkbox', { name: /I asked them myself/ }))
    await user.click(press('Write down their call'))
    expect(written()).toMatchObject([
      { task: 'team-report-confirmed', record: { call: 'call-registry', person: 'Dr. Chen' } },
    ])
  })

  test('a call passes only to a person who knows the facts and has said yes', async () => {
    const { user, written, status } = registry(childHeard())
    await user.click(outcome('Someone takes it over'))
    await user.type(field('Who takes it over'), 'Ana Diaz')
    await user.click(press('Pass on this call'))
    expect(screen.getByRole('alert')).toHaveTextContent('2 things are still open')
    await user.click(screen.getByRole('checkbox', { name: 'They know the facts' }))
    await user.click(screen.getByRole('checkbox', { name: 'They have said yes to me' }))
    await user.click(press('Pass on this call'))
    expect(written()).toMatchObject([{ type: 'TAKE_OVER', person: 'Ana Diaz' }])
    expect(status('childReport')).toBe('owed')
  })
})
