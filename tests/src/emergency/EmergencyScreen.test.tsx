import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { EmergencyScreen } from '../../../src/emergency/EmergencyScreen.tsx'
import '../../../src/i18n.ts'

const site = {
  name: 'Emergency department, Example Medical Center',
  address: '1001 Sample Street, Santa Ana',
  entrance: 'ambulance entrance, north side',
  security: '7700',
  resuscitation: '7788',
  chargeNurse: '7712',
  outsideLine: '9',
}
const nothingFiled = {
  name: null,
  address: null,
  entrance: null,
  security: null,
  resuscitation: null,
  chargeNurse: null,
  outsideLine: null,
}
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent ?? '')
const noop = () => {}

describe('whom to call', () => {
  test('in an emergency department: security, then resuscitation, then 911', () => {
    render(<EmergencyScreen cause="threat" setting="ed" site={site} onReturn={noop} />)
    const [first, second, third] = rows()
    expect(first).toContain('Security')
    expect(first).toContain('7700')
    expect(second).toContain('7788')
    expect(third).toContain('911')
    expect(third).toContain('Desk phone: 9-911')
  })

  test('in an emergency department the order is always the same', () => {
    render(<EmergencyScreen cause="medical" setting="ed" site={site} onReturn={noop} />)
    expect(rows().map((row) => /7700|7788|911/.exec(row ?? '')?.[0])).toEqual([
      '7700',
      '7788',
      '911',
    ])
  })

  test('security stays first where it is filed, and 911 comes before who is not', () => {
    render(
      <EmergencyScreen
        cause="threat"
        setting="ed"
        site={{ ...site, resuscitation: null }}
        onReturn={noop}
      />,
    )
    const [first, second, third] = rows()
    expect(first).toContain('7700')
    expect(second).toContain('911')
    expect(third).toContain('Ask the operator')
  })

  test('without a number for security 911 comes before the resuscitation team', () => {
    render(
      <EmergencyScreen
        cause="threat"
        setting="ed"
        site={{ ...site, security: null }}
        onReturn={noop}
      />,
    )
    expect(rows()[0]).toContain('911')
    expect(rows()[1]).toContain('7788')
  })

  test('in a clinic: 911', () => {
    render(<EmergencyScreen cause="threat" setting="clinic" site={site} onReturn={noop} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Call 911 now')
    expect(rows()).toHaveLength(1)
  })

  test('not sure: charge nurse and security quietly now, 911 when a sign is clear', () => {
    render(<EmergencyScreen cause="unsure" setting="ed" site={site} onReturn={noop} />)
    const [first, , third] = rows()
    expect(first).toContain('charge nurse and security now, in a low voice')
    expect(first).toContain('7712')
    expect(third).toContain('when a sign turns clear')
  })

  test('with no number filed 911 comes first, and whom else to tell is a reminder', () => {
    render(<EmergencyScreen cause="threat" setting="ed" site={nothingFiled} onReturn={noop} />)
    const [first, second, third] = rows()
    expect(first).toContain('911')
    expect(first).toContain('A threat, a weapon')
    expect(second).toBe('Also tell security: ask the operator.')
    expect(third).toContain('resuscitation team')
    expect(screen.getByText(/your address/)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/\b7\d{3}\b/)
  })
})

describe('what to say, and the ways on', () => {
  test('the three lines carry the site’s own address and entrance', () => {
    render(<EmergencyScreen cause="threat" setting="ed" site={site} onReturn={noop} />)
    expect(screen.getByText('1001 Sample Street, Santa Ana').tagName).toBe('B')
    expect(screen.getByText('ambulance entrance, north side').tagName).toBe('B')
    expect(screen.getByText(/Someone is threatening/)).toBeVisible()
  })

  test('outside an encounter there is only the way back', async () => {
    const onReturn = vi.fn()
    render(<EmergencyScreen cause={null} setting="ed" site={site} onReturn={onReturn} />)
    expect(screen.queryByRole('button', { name: 'The danger is over' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Return to where you were' }))
    expect(onReturn).toHaveBeenCalledOnce()
  })

  test('before responders take over it says what that ends, and that no call is made by it', async () => {
    const onResponders = vi.fn()
    render(
      <EmergencyScreen
        cause="threat"
        setting="ed"
        site={site}
        onReturn={noop}
        onOver={noop}
        onResponders={onResponders}
      />,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Responders took over' }))
    expect(onResponders).not.toHaveBeenCalled()
    expect(screen.getByText(/It makes none of your calls/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'They took over' }))
    expect(onResponders).toHaveBeenCalledOnce()
  })

  test('the question takes the focus, so that it is read out', () => {
    render(<EmergencyScreen cause="threat" setting="ed" site={site} onReturn={noop} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})
