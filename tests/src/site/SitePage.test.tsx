import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { siteNow } from '../../../src/site/siteStore.ts'
import { exported, field, filed, freshDevice, openForm, press, savedFiles } from './siteScreen.tsx'

beforeEach(freshDevice)

describe('the form', () => {
  test('says what is not filed, and what each fact is used for', async () => {
    await openForm()
    expect(screen.getByText('13 facts are not filed')).toBeVisible()
    const address = field('Address')
    expect(address).toHaveAccessibleDescription('Read to 911 dispatch. Not filed.')
  })

  test('exports what was written, and leaves out what is not known', async () => {
    const { user } = await openForm()
    await user.type(field('Security'), '4444')
    await user.click(press('Add a desk'))
    await user.type(field('City'), 'Anaheim')
    await user.type(field('Desk'), 'Anaheim Police')
    const row = within(screen.getByRole('group', { name: 'Row 1' }))
    await user.type(row.getByRole('textbox', { name: 'Number' }), '714-765-1900')
    await user.click(press('Export site.json'))
    await screen.findByText(/Saved as site.json/)
    expect(await exported()).toMatchObject({
      $schema: './site.schema.json',
      name: null,
      security: '4444',
      localPolice: [{ city: 'Anaheim', desk: 'Anaheim Police', number: '714-765-1900' }],
    })
  })

  test('with anything wrong saves nothing, says so beside the field and in a summary that takes focus', async () => {
    const { user } = await openForm()
    await user.type(field('Security'), 'call Bob')
    await user.click(press('Export site.json'))
    const summary = await screen.findByRole('alert')
    await waitFor(() => expect(summary).toHaveFocus())
    expect(field('Security')).toBeInvalid()
    expect(field('Security')).toHaveAccessibleDescription(/This is not a phone number/)
    expect(savedFiles()).toBe(0)
    await user.click(within(summary).getByRole('button', { name: /^Security: / }))
    expect(field('Security')).toHaveFocus()
    await user.clear(field('Security'))
    await user.click(press('Export site.json'))
    await screen.findByText(/Saved as site.json/)
  })

  test('keeps what was typed over a reload, until it is dropped', async () => {
    const first = await openForm()
    await first.user.type(field('Address'), '1 Main Street')
    first.unmount()
    const { user } = await openForm()
    expect(field('Address')).toHaveValue('1 Main Street')
    expect(screen.getByText(/changes here that are not exported/)).toBeVisible()
    await user.click(press('Drop my changes'))
    expect(field('Address')).toHaveValue('')
    expect(sessionStorage.length).toBe(0)
  })

  test('kept on this device it holds at once; a file beside the app is only exported', async () => {
    const first = await openForm()
    await first.user.type(field('Address'), '1 Main Street')
    await first.user.click(press('Keep on this device'))
    await screen.findByText(/^Kept on this device/)
    expect(siteNow().address).toBe('1 Main Street')
    expect(localStorage.getItem('handrail.site')).toContain('1 Main Street')
    first.unmount()
    filed({ address: '2 Main Street' })
    await openForm()
    expect(screen.queryByRole('button', { name: 'Keep on this device' })).toBeNull()
  })

  test('shows a file’s faults in words: file, fact, what is wrong, how to fix', async () => {
    filed({ policy: { elderFrom: 61 }, localPolice: [{ city: 'Orange' }], colour: 'red' })
    await openForm()
    for (const line of [
      'site.json, Elder reports begin at: This value is not known. Use one of: 60, 65.',
      'site.json, Local police desks, by city, row 1: Number: This is missing. Write it in, or take out the whole entry.',
      'site.json, “colour”: There is no fact of this name. Check the spelling, or take it out.',
    ])
      expect(screen.getByText(line)).toBeVisible()
  })

  test('a script in a name is text, and is not taken', async () => {
    const { user, container } = await openForm()
    const script = '<script>document.title = "ran"</script>'
    await user.click(field('Name of the hospital or clinic'))
    await user.paste(script)
    await user.click(press('Export site.json'))
    await screen.findByRole('alert')
    expect(field('Name of the hospital or clinic')).toHaveValue(script)
    expect(container.querySelector('script')).toBeNull()
    expect(document.title).not.toBe('ran')
    expect(savedFiles()).toBe(0)
  })
})

test('in Spanish the whole form is Spanish', async () => {
  filed({ security: 'x' })
  await openForm('es')
  expect(screen.getByRole('heading', { level: 1, name: 'Este centro' })).toBeVisible()
  expect(screen.getByText(/^site.json, Seguridad: No es un número de teléfono/)).toBeVisible()
})
