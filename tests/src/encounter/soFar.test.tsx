import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aloneAndAgreed, Bedside, calmGlance, childAlone } from '../../flows/bedside.ts'
import { open } from './nurse.tsx'

const inCompany = () =>
  new Bedside().say({ ...calmGlance, age: 16, privacy: 'companion-stays', concern: 'suspected' })
const lines = () =>
  within(screen.getByRole('region', { name: 'So far' }))
    .getAllByRole('term')
    .map(
      (term) => `${term.textContent}: ${term.nextElementSibling?.querySelector('b')?.textContent}`,
    )

describe('so far', () => {
  test('lists every answer; a telling one only by its number while others may read', async () => {
    const { user, press } = await open(inCompany())
    expect(lines()).toContain('Age: 16 yr')
    expect(lines()).toContain('Notice: 1 answer, hidden')
    expect(screen.queryByText('Suspected')).toBeNull()
    await user.click(press('Change: Notice'))
    await user.click(press(/I am out of sight/))
    expect(lines()).toContain('Notice: Suspected')
  })

  test.each([
    ['en', 1, 'How many: 1 child'],
    ['en', 2, 'How many: 2 children'],
    ['es', 1, 'Cuántos: 1 niño'],
  ])('counts as a person would, %s, %i', async (language, otherChildren, line) => {
    const bedside = childAlone().say({ concern: 'suspected' })
    await open(bedside.say({ otherChildAtRisk: 'yes', otherChildren }), { language })
    const terms = screen.getAllByRole('term').map((term) => term.parentElement?.textContent)
    expect(terms.some((text) => text?.startsWith(line.replace(': ', '')))).toBe(true)
  })

  test('says what a change does before it is applied, and then applies it', async () => {
    const { user, press, pick, facts } = await open(inCompany())
    await user.click(press('Change: Alone'))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: 'Yes, alone' }))
    await user.click(pick('It changed'))
    expect(dialog.getByText(/other answers stay as they are/)).toBeVisible()
    expect(facts().privacy).toBe('companion-stays')
    await user.click(press('Change it'))
    expect(facts().privacy).toBe('alone')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('names what would be set aside, and keeps it', async () => {
    const bedside = childAlone().say({ concern: 'uncertain', guardianInvolved: 'no' })
    const { user, press, pick, facts, api } = await open(bedside)
    await user.click(press('Change: Age'))
    const years = screen.getByLabelText('Age in years')
    await user.clear(years)
    await user.type(years, '30')
    await user.click(pick('I entered it wrongly'))
    expect(screen.getByText(/Set aside, not lost: Guardian/)).toBeVisible()
    expect(screen.getByText('The limits must be said again before any question.')).toBeVisible()
    await user.click(press('Change it'))
    expect(facts().guardianInvolved).toBeUndefined()
    expect(api().view.setAside).toContain('guardianInvolved')
    expect(await screen.findByText('Set aside (1)')).toBeVisible()
  })

  test('a companion’s papers do not end the call for a child', async () => {
    const bedside = childAlone().say({ concern: 'suspected' })
    const { user, press, pick, facts } = await open(bedside)
    await user.click(press('Change: Age'))
    await user.click(screen.getByRole('radio', { name: '18–59' }))
    await user.click(pick('It changed'))
    expect(screen.getAllByText('This change alone does not end the call.')[0]).toBeVisible()
    await user.click(press('Change it'))
    expect(facts().age).toBe(16)
    expect(screen.getByRole('dialog')).toBeVisible()
  })

  test('a change needs a new answer and its reason', async () => {
    const { user, press } = await open(inCompany())
    await user.click(press('Change: Age'))
    await user.click(press('Change it'))
    const summary = within(await screen.findByRole('alert'))
    expect(summary.getByText('This is the answer there is now.')).toBeVisible()
    expect(summary.getByText(/entered wrongly or has changed/)).toBeVisible()
  })
})

describe('what the room may read', () => {
  test('names show once the patient is alone, and are gone when someone comes back', async () => {
    const bedside = new Bedside().say({ ...calmGlance, age: 16, ...aloneAndAgreed })
    const { user, press, question, safety, facts } = await open(bedside)
    expect(question()).toBe('Do you suspect exploitation or harm?')
    await user.click(press('Companion back'))
    expect(safety.onCover).toHaveBeenCalledOnce()
    expect(facts().privacy).toBe('companion-stays')
    expect(question()).toBe('What have you noticed?')
    await user.click(press('Alone now'))
    expect(facts().privacy).toBe('alone')
    expect(question()).toBe('Do you suspect exploitation or harm?')
  })

  test('the nurse may show names while she is out of sight', async () => {
    const { user, press, question } = await open(
      new Bedside().say({ ...calmGlance, age: 16, privacy: 'companion-stays' }),
    )
    expect(question()).toBe('What have you noticed?')
    await user.click(press('Show names'))
    expect(question()).toBe('Do you suspect exploitation or harm?')
  })

  test('what-if cards leave out what would tell, until names may show', async () => {
    const { user, press, api } = await open(inCompany())
    const before = api().journal.events.length
    await user.click(press('What if…'))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByText('Someone asks about a patient'))
    expect(dialog.queryByText(/speak of a report/)).toBeNull()
    await user.click(dialog.getAllByRole('button', { name: /out of sight/ })[0]!)
    expect(dialog.getByText(/speak of a report/)).toBeVisible()
    expect(api().journal.events).toHaveLength(before)
  })
})

test('a change closed by mistake is there again; a cancelled one is not', async () => {
  const { user, press, pick } = await open(inCompany())
  await user.click(press('Change: Alone'))
  await user.click(pick('It changed'))
  await user.click(press('Close'))
  await user.click(press('Change: Alone'))
  expect(pick('It changed')).toBeChecked()
  await user.click(press('Cancel'))
  await user.click(press('Change: Alone'))
  expect(pick('It changed')).not.toBeChecked()
})
