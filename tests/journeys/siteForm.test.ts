import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { axe, shot } from './browser.ts'
import { servedSite } from './servedSite.ts'

let browser: Browser
let served: Awaited<ReturnType<typeof servedSite>>
beforeAll(async () => {
  browser = await launch()
  served = await servedSite()
})
afterAll(async () => {
  await browser.close()
  served.close()
})
beforeEach(() => served.put(null))

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** A hash takes its time by design. */
const slow = { timeout: 30_000 }

/** Tab until this has the focus: nothing else is pressed on the way. */
const tabTo = async (page: Page, target: Locator) => {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await target.evaluate((it) => it === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not get there.')
}

describe('the form of this site', () => {
  test('is filled in, exported and imported again by keyboard alone', async () => {
    const { page, complaints, close } = await served.open(browser)
    await tabTo(page, button(page, 'This site’s facts'))
    await page.keyboard.press('Enter')
    await heading(page, 'This site')
    const security = page.getByRole('textbox', { name: 'Security' })
    await tabTo(page, security)
    await page.keyboard.type('call Bob')
    await tabTo(page, button(page, 'Export site.json'))
    await page.keyboard.press('Enter')
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await summary.evaluate((it) => it === document.activeElement)).toBe(true)
    expect(await axe(page)).toEqual([])
    await shot(page, 'site-form-wrong')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await security.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('4444')
    await page.reload()
    expect(await page.getByRole('textbox', { name: 'Security' }).inputValue()).toBe('4444')
    await tabTo(page, button(page, 'Export site.json'))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ])
    expect(download.suggestedFilename()).toBe('site.json')
    const text = readFileSync(await download.path(), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ security: '4444', name: null })

    await tabTo(page, button(page, 'Drop my changes'))
    await page.keyboard.press('Enter')
    expect(await security.inputValue()).toBe('')
    const choosing = page.waitForEvent('filechooser', { timeout: 30_000 })
    await tabTo(page, button(page, 'Import a file'))
    await page.keyboard.press('Enter')
    const chooser = await choosing
    await chooser.setFiles({
      name: 'site.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await page.getByRole('dialog').getByText('4444').waitFor()
    await shot(page, 'site-import')
    expect(await axe(page)).toEqual([])
    await tabTo(page, button(page, 'Take over into the form'))
    await page.keyboard.press('Enter')
    expect(await security.inputValue()).toBe('4444')

    served.put(text)
    await page.reload()
    await page.getByText(/These facts come from site.json/).waitFor()
    expect(await page.getByText(/not exported or kept yet/).count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('a code set in it closes the form, also by its address', async () => {
    const first = await served.open(browser, '#/site')
    await first.page.getByLabel('New code').fill('4071')
    await first.page.getByLabel('The same code once more').fill('4071')
    await button(first.page, 'Set this code').click()
    await first.page.getByText(/A code is set/).waitFor(slow)
    const [download] = await Promise.all([
      first.page.waitForEvent('download'),
      button(first.page, 'Export site.json').click(),
    ])
    served.put(readFileSync(await download.path(), 'utf8'))
    await first.close()
    const { page, close } = await served.open(browser, '#/site')
    await page.getByLabel('Staff code').fill('1111')
    await page.keyboard.press('Enter')
    await page.getByText(/not this site’s code/).waitFor(slow)
    expect(await page.getByRole('textbox', { name: 'Address' }).count()).toBe(0)
    await page.getByLabel('Staff code').fill('4071')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Address' }).waitFor(slow)
    await close()
  })
})
