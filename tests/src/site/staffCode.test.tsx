import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { hashCode } from '../../../src/site/staffCode.ts'
import { display } from '../encounter/display.ts'
import { exported, filed, freshDevice, openForm, press } from './siteScreen.tsx'

/** A hash takes its time by design, and more of it on a busy machine. */
const slow = { timeout: 30_000 }

beforeEach(freshDevice)

describe('the staff code', () => {
  test('is filed as a hash alone', async () => {
    const { user } = await openForm()
    await user.type(screen.getByLabelText('New code'), '4071')
    await user.type(screen.getByLabelText('The same code once more'), '4071')
    await user.click(press('Set this code'))
    await screen.findByText(/A code is set/, {}, slow)
    await user.click(press('Export site.json'))
    await screen.findByText(/Saved as site.json/)
    expect(await exported()).toMatchObject({ staffCode: { iterations: 600_000 } })
    expect(JSON.stringify(await exported())).not.toContain('4071')
    expect(JSON.stringify(sessionStorage)).not.toContain('4071')
  })

  test('is not set when too short or not the same twice', async () => {
    const { user } = await openForm()
    await user.type(screen.getByLabelText('New code'), '123')
    await user.click(press('Set this code'))
    expect(screen.getByLabelText('New code')).toHaveAccessibleDescription(/at least 4 digits/)
    await user.type(screen.getByLabelText('New code'), '4')
    await user.click(press('Set this code'))
    expect(screen.getByLabelText('The same code once more')).toHaveAccessibleDescription(
      /not the same/,
    )
    expect(screen.getByText(/No code is set/)).toBeVisible()
  })

  test('stands before the form once it is set', async () => {
    filed({ address: '1 Main Street', staffCode: await hashCode('4071') })
    const { user } = await openForm()
    expect(screen.queryByRole('textbox', { name: 'Address' })).toBeNull()
    await user.type(screen.getByLabelText('Staff code'), '4072{Enter}')
    await screen.findByText(/not this site’s code/, {}, slow)
    expect(screen.getByLabelText('Staff code')).toHaveFocus()
    await user.type(screen.getByLabelText('Staff code'), '4071{Enter}')
    expect(await screen.findByRole('textbox', { name: 'Address' }, slow)).toHaveValue(
      '1 Main Street',
    )
  })

  test('where the browser makes no hash, it says so and sets none', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    await openForm()
    expect(screen.getByText(/This browser makes no safe hash here/)).toBeVisible()
    expect(screen.queryByLabelText('New code')).toBeNull()
    vi.unstubAllGlobals()
    display(1366)
  })
})
