import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { textOf } from '../../../src/site/siteForm.ts'
import { siteNow } from '../../../src/site/siteStore.ts'
import { field, filed, freshDevice, openForm } from './siteScreen.tsx'

beforeEach(freshDevice)

const pick = (text: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('There is no file picker.')
  return { input, file: new File([text], 'site.json', { type: 'application/json' }) }
}

describe('a file that is imported', () => {
  test('shows what would change before anything does', async () => {
    filed({ address: '1 Main Street' })
    const { user } = await openForm()
    const { input, file } = pick(textOf({ ...siteNow(), address: '2 Main Street' }))
    await user.upload(input, file)
    const dialog = within(await screen.findByRole('dialog', { name: 'What would change' }))
    expect(dialog.getByText('1 Main Street')).toBeVisible()
    expect(dialog.getByText('2 Main Street')).toBeVisible()
    expect(field('Address')).toHaveValue('1 Main Street')
    await user.click(dialog.getByRole('button', { name: 'Take over into the form' }))
    expect(field('Address')).toHaveValue('2 Main Street')
    expect(siteNow().address).toBe('1 Main Street')
  })

  test('with a wrong fact keeps the form’s own for it, and says so', async () => {
    filed({ address: '1 Main Street', security: '4444' })
    const { user } = await openForm()
    const { input, file } = pick('{ "address": "2 Main Street", "security": "call Bob" }')
    await user.upload(input, file)
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/the file you chose, Security: This is not a phone/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Take over into the form' }))
    expect(field('Security')).toHaveValue('4444')
    expect(field('Address')).toHaveValue('2 Main Street')
  })

  test('that is no site file changes nothing', async () => {
    filed({ address: '1 Main Street' })
    const { user } = await openForm()
    const { input, file } = pick('not JSON at all')
    await user.upload(input, file)
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/This is not a JSON file/)).toBeVisible()
    expect(dialog.getByText('Nothing. The file says the same as the form.')).toBeVisible()
    expect(dialog.queryByRole('button', { name: 'Take over into the form' })).toBeNull()
  })
})
