import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tellingIn } from '../../../content/telling.ts'
import { ToDo } from '../../../src/duties/ToDo.tsx'
import { ToDoBar } from '../../../src/duties/ToDoBar.tsx'
import { aloneAndAgreed, Bedside } from '../../flows/bedside.ts'
import { adult, childHeard, childInCompany, frozen, now, press, show } from './bedScreen.tsx'

beforeEach(() => {
  frozen()
  sessionStorage.clear()
})
afterEach(() => vi.useRealTimers())

const list = () => screen.getByRole('region', { name: 'To do' })

describe('the list of what is due', () => {
  test('says nothing telling while a companion may read it', () => {
    show(childInCompany(), <ToDo />)
    expect(list()).toHaveTextContent('Call 1')
    expect(list()).toHaveTextContent('714-940-1000')
    expect(list()).toHaveTextContent('Form A')
    expect(tellingIn('en', list().textContent ?? '')).toEqual([])
  })

  test('names the report when the nurse is out of sight, and hides it again', async () => {
    const { user } = show(childInCompany(), <ToDo />)
    await user.click(press('Show names'))
    expect(list()).toHaveTextContent('Child report')
    expect(list()).toHaveTextContent('Registry, or 1-800-207-4464')
    await user.click(press('Hide names'))
    expect(tellingIn('en', list().textContent ?? '')).toEqual([])
  })

  test('runs the clock from when it was first known, through the change of the clocks', () => {
    show(childHeard(), <ToDo />)
    expect(list()).toHaveTextContent('by Sun 11:10')
    expect(list()).toHaveTextContent('35 h 40 min left')
  })

  test('says plainly that a form was due', () => {
    frozen(new Date(now.getTime() + 36 * 3_600_000))
    show(childHeard(), <ToDo />)
    expect(list()).toHaveTextContent('was due Sun 11:10')
    expect(list()).toHaveTextContent('20 min ago')
  })

  test('is not there while nothing is due', () => {
    show(new Bedside().say(adult), <ToDo />)
    expect(screen.queryByRole('region')).toBeNull()
  })

  test('turns to the form once the calls are made', () => {
    const called = childHeard()
      .done('childReport', 'tell-patient')
      .done('childReport', 'call-registry')
      .done('childReport', 'call-police')
    show(called, <ToDo />)
    expect(press('Write down how it was sent')).toBeVisible()
    expect(press('Plan who sends it')).toBeVisible()
    expect(press('Ask for protective custody')).toBeVisible()
  })

  test('keeps a planned form on the list, with the person and the time', () => {
    const planned = childHeard()
      .done('childReport', 'call-registry')
      .done('childReport', 'call-police')
      .done('childReport', 'written-report-planned', {
        person: 'Ana Diaz',
        by: '2026-03-07T09:00:00-08:00',
      })
    show(planned, <ToDo />)
    expect(list()).toHaveTextContent('Ana Diaz sends it by Sat 09:00')
  })

  test('asks to see that a call someone took over was made', () => {
    const passed = childHeard().done('childReport', 'call-registry').do({
      type: 'TAKE_OVER',
      duty: 'childReport',
      task: 'call-police',
      person: 'Ana Diaz',
      knowsTheFacts: true,
      acknowledged: true,
      at: '2026-03-06T22:10:00-08:00',
    })
    show(passed, <ToDo />)
    expect(list()).toHaveTextContent('Ana Diaz makes this call')
    expect(press('See that it was made')).toBeVisible()
  })
})

describe('several duties', () => {
  const three = () =>
    new Bedside().say({
      ...adult,
      injury: 'unsure',
      ...aloneAndAgreed,
      concern: 'suspected',
      otherChildAtRisk: 'yes',
      otherAdultAtRisk: 'unsure',
    })

  test('stand in one list: calls to make before what is to decide', () => {
    show(three(), <ToDo />)
    const heads = within(list())
      .getAllByText(/report$|adult$|child$/i)
      .map((head) => head.textContent)
    expect(heads[0]).toBe('Report for another child')
    expect(heads.slice(1).toSorted()).toEqual([
      'Injury report',
      'Report for another older or dependent adult',
      'Written report',
      'Written report',
      'Written report',
    ])
  })

  /** Hurt by someone, and a child elsewhere: all calls made, two forms left. */
  const twoForms = () =>
    new Bedside()
      .say({
        ...adult,
        injury: 'assault',
        ...aloneAndAgreed,
        concern: 'suspected',
        otherChildAtRisk: 'yes',
        otherAdultAtRisk: 'nothing-known',
      })
      .done('injuryReport', 'tell-patient')
      .done('injuryReport', 'call-police')
      .done('otherChildReport', 'tell-patient')
      .done('otherChildReport', 'call-registry')
      .done('otherChildReport', 'call-police')
  const headsOf = (pattern: RegExp) =>
    within(list())
      .getAllByText(pattern)
      .map((head) => head.textContent)

  test('two forms are told apart, the earliest first', async () => {
    const { user } = show(twoForms(), <ToDo />)
    if (screen.queryByRole('button', { name: 'Show names' })) await user.click(press('Show names'))
    expect(headsOf(/: form$/)).toEqual(['Report for another child: form', 'Injury report: form'])
    await user.click(press('Hide names'))
    expect(headsOf(/^Form/)).toEqual(['Form A, other', 'Form B'])
  })

  test('no authority is to be called about an adult before it is decided', () => {
    show(new Bedside().say({ ...adult, injury: 'unsure' }), <ToDo />)
    expect(press('Decide')).toBeVisible()
    expect(list()).not.toHaveTextContent(/operator|\d{3}-\d{4}/)
  })

  test('are counted in the bar at the foot, which opens the same list', async () => {
    const { user } = show(three(), <ToDoBar />)
    const bar = press(/3 open/)
    expect(bar).toHaveTextContent('714-940-1000')
    await user.click(bar)
    expect(screen.getByRole('dialog', { name: 'To do' })).toBeVisible()
  })
})
