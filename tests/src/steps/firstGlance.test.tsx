import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Bedside, childAlone } from '../../flows/bedside.ts'
import { open } from '../encounter/nurse.tsx'

const atGlance = () => new Bedside().say({ danger: 'none' })
const row = (name: string) => within(within(screen.getByRole('main')).getByRole('group', { name }))

describe('first glance', () => {
  test('Continue sends the whole sheet at once', async () => {
    const { user, facts, press, question } = await open(atGlance())
    await user.type(screen.getByLabelText('Age in years'), '16')
    await user.click(row('Language').getByRole('radio', { name: 'Spanish' }))
    await user.click(row('Interpreter').getByRole('radio', { name: 'Professional' }))
    await user.click(row('Injury').getByRole('radio', { name: 'None' }))
    await user.click(row('Also true').getByRole('checkbox', { name: 'None of these' }))
    expect(facts()).toEqual({ danger: 'none' })
    await user.click(press('Continue'))
    expect(facts()).toEqual({
      danger: 'none',
      age: 16,
      language: 'es',
      interpreter: 'professional',
      injury: 'none',
      clinicalFlags: 'none',
    })
    expect(question()).toBe('Is the patient alone with you, out of earshot?')
  })

  test('a number of years shows its band, and a band clears the number', async () => {
    const { user } = await open(atGlance())
    const years = screen.getByLabelText('Age in years')
    await user.type(years, '64')
    expect(row('Age').getByRole('radio', { name: '60–64' })).toBeChecked()
    await user.click(row('Age').getByRole('radio', { name: 'Maybe under 18' }))
    expect(years).toHaveValue('')
  })

  test('asks about daily care for adults, and the hours for a timed exam', async () => {
    const { user } = await open(atGlance())
    expect(screen.queryByRole('group', { name: 'Daily care' })).toBeNull()
    await user.click(row('Age').getByRole('radio', { name: '18–59' }))
    expect(screen.getByRole('group', { name: 'Daily care' })).toBeVisible()
    await user.click(row('Also true').getByRole('checkbox', { name: 'Timed exam' }))
    expect(screen.getByRole('group', { name: 'Hours' })).toBeVisible()
  })

  test('None of these stands alone', async () => {
    const { user } = await open(atGlance())
    const flag = (name: string) => row('Also true').getByRole('checkbox', { name })
    await user.click(flag('Pregnancy'))
    await user.click(flag('None of these'))
    expect(flag('Pregnancy')).not.toBeChecked()
    await user.click(flag('Self-harm'))
    expect(flag('None of these')).not.toBeChecked()
  })

  test('what is missing is named in a summary that takes focus; nothing is lost', async () => {
    const { user, press } = await open(atGlance())
    await user.type(screen.getByLabelText('Age in years'), '16')
    await user.click(press('Continue'))
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveFocus()
    expect(
      within(summary)
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(['Interpreter', 'Injury', 'Also true'])
    expect(screen.getByLabelText('Age in years')).toHaveValue('16')
  })

  test('an age nobody has is refused beside its field', async () => {
    const { user, press } = await open(atGlance())
    await user.type(screen.getByLabelText('Age in years'), '130')
    await user.click(press('Continue'))
    expect(screen.getByText(/Write an age from 0 to 120/)).toBeVisible()
  })

  test('on a narrow screen the foot leads to the next open row', async () => {
    const { user, press } = await open(atGlance(), { width: 360 })
    await user.type(screen.getByLabelText('Age in years'), '16')
    await user.click(press(/Next: Interpreter/))
    expect(row('Interpreter').getByRole('radio', { name: 'Not needed' })).toHaveFocus()
  })

  test('an age typed over does not end a call without a word', async () => {
    const bedside = childAlone().say({ concern: 'suspected' })
    while (bedside.step !== 'first-glance') bedside.do({ type: 'BACK', at: bedside.at })
    const { user, press, facts, api } = await open(bedside)
    const years = screen.getByLabelText('Age in years')
    await user.clear(years)
    await user.type(years, '30')
    await user.click(row('Dependent').getByRole('radio', { name: 'No' }))
    expect(screen.getByText(/This ends: Child report/)).toBeVisible()
    await user.click(press('Continue'))
    expect(await screen.findByText(/Say whether it was entered wrongly/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'I entered it wrongly' }))
    await user.click(press('Continue'))
    await waitFor(() => expect(facts().age).toBe(30))
    expect(api().view.duties.childReport.status).toBe('notOwed')
  })

  test('is whole in Spanish', async () => {
    const { question } = await open(atGlance(), { language: 'es' })
    expect(question()).toBe('¿Qué puede ver o leer?')
    expect(screen.getByText(/sin responder/)).toBeVisible()
  })
})
