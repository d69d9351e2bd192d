import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tellingIn } from '../../../content/telling.ts'
import { reachOf } from '../../../src/choices/offerGroups.ts'
import { Callee } from '../../../src/duties/Callee.tsx'
import { CallSheet } from '../../../src/duties/CallSheet.tsx'
import { calleeOf } from '../../../src/duties/callees.ts'
import { EmergencyScreen } from '../../../src/emergency/EmergencyScreen.tsx'
import { PlanPage } from '../../../src/plan/PlanPage.tsx'
import { InterpreterNow } from '../../../src/steps/InterpreterNow.tsx'
import { Bedside, calmGlance } from '../../flows/bedside.ts'
import { childHeard, childInCompany, frozen, show } from '../duties/bedScreen.tsx'
import { adultWithNeeds } from '../plan/cases.ts'
import { show as showPlan } from '../plan/screen.tsx'
import { filed } from './siteScreen.tsx'

const desks = [
  { city: 'Anaheim', desk: 'Anaheim Police, watch commander', number: '714-765-1900' },
  { city: 'Orange', desk: 'Orange Police, watch commander', number: '714-744-7444' },
]
const others = ['Brea', 'Tustin'].map((city) => ({ city, desk: `${city} Police`, number: '4444' }))
const place = { name: 'Bay Medical Center', address: '1 Main Street', entrance: 'north door' }

beforeEach(() => {
  frozen()
  sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  filed(null)
})

const police = (bedside = childHeard()) =>
  show(bedside, <CallSheet duty="childReport" task="call-police" open onClose={() => {}} />)

describe('what this site filed stands where it is needed', () => {
  test('the desks of the local police are on the call sheet, by city', () => {
    filed({ ...place, localPolice: desks })
    police()
    const rows = within(screen.getByRole('dialog')).getAllByRole('listitem')
    const [first, second] = rows.map((row) => row.textContent)
    expect(first).toBe('Anaheim 714-765-1900Anaheim Police, watch commander')
    expect(second).toBe('Orange 714-744-7444Orange Police, watch commander')
    expect(screen.getByRole('dialog')).toHaveTextContent('Bay Medical Center')
  })

  test('a single desk is the number to call', () => {
    filed({ localPolice: desks.slice(0, 1) })
    expect(calleeOf('call-police')).toMatchObject({ numbers: ['714-765-1900'], desks: [] })
  })

  test('a long list of desks stands on the sheet; a card says where to look', () => {
    filed({ localPolice: [...desks, ...others] })
    show(childHeard(), <Callee task="call-police" />)
    expect(screen.getByText('By city: see the list')).toBeVisible()
    expect(screen.queryByText('714-765-1900')).toBeNull()
    police()
    expect(within(screen.getByRole('dialog')).getAllByText('714-765-1900')).toHaveLength(1)
  })

  test('a companion reads a city and a number, and nothing telling', () => {
    filed({ ...place, localPolice: desks })
    police(childInCompany())
    const sheet = screen.getByRole('dialog')
    expect(sheet).toHaveTextContent('714-765-1900')
    expect(tellingIn('en', sheet.textContent ?? '')).toEqual([])
  })

  test('without a file the operator is asked for, as before', () => {
    filed(null)
    police()
    expect(screen.getByRole('dialog')).toHaveTextContent('Ask the operator')
  })

  test('the emergency screen follows the file as soon as it is read', () => {
    show(childHeard(), <EmergencyScreen cause="threat" setting="ed" onReturn={() => {}} />)
    expect(screen.queryByText('4444')).toBeNull()
    act(() => filed({ ...place, security: '4444' }))
    expect(screen.getByText('4444')).toBeVisible()
    expect(screen.getByText('1 Main Street')).toBeVisible()
  })

  test('the interpreter line stands beside the wait for an interpreter', () => {
    filed({ interpreterLine: '4600' })
    const waiting = new Bedside().say({ ...calmGlance, interpreter: 'not-yet', age: 16 })
    show(waiting.say({ privacy: 'alone' }), <InterpreterNow />)
    expect(screen.getByText(/^Interpreter line:/)).toHaveTextContent('Interpreter line: 4600')
  })
})

describe('a number this site confirmed', () => {
  const row = {
    resource: 'waymakers-ht',
    number: '714-555-0107',
    confirmedBy: 'Social work lead',
    confirmedOn: '2026-11-01',
  }

  test('may be given to the patient; without it staff connect them', () => {
    filed(null)
    expect(reachOf('waymakers-ht', 'en')).toBeNull()
    filed({ confirmedNumbers: [row] })
    expect(reachOf('waymakers-ht', 'en')).toEqual({ number: '714-555-0107', keyword: null })
  })

  test('stands on the plan with who confirmed it and when', async () => {
    filed({ confirmedNumbers: [row] })
    await showPlan(adultWithNeeds({}).toPlan(), <PlanPage />)
    const services = screen.getByRole('heading', { name: 'Services that fit', hidden: true })
    const name = within(services.closest('details')!).getByText(/Waymakers: Human Trafficking/)
    const said = name.closest('li')
    expect(said).toHaveTextContent('714-555-0107')
    expect(said).toHaveTextContent(
      'Called and confirmed for this site: Social work lead, Nov 1, 2026',
    )
    expect(said).not.toHaveTextContent('Not confirmed')
  })

  test('is no way to change a number that the directory has', () => {
    filed({ confirmedNumbers: [{ ...row, resource: 'nhth' }] })
    expect(reachOf('nhth', 'en')?.number).toBe('1-888-373-7888')
  })
})
