import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { axe, shot } from './browser.ts'
import { servedSite } from './servedSite.ts'
import { journalIn } from './tab.ts'
import { uncover } from './uncover.ts'

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

const good = {
  policy: { elderFrom: 65 },
  name: 'Bay Medical Center',
  address: '1 Main Street, Anaheim',
  entrance: 'ambulance entrance on Main Street',
  security: '4444',
  localPolice: [{ city: 'Anaheim', desk: 'Anaheim Police', number: '714-765-1900' }],
}
const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
const wrong = {
  name: script,
  address: '1 Main Street, Anaheim',
  security: 'call Bob',
  policy: { setting: 'clinic', elderFrom: 61 },
  [script]: true,
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const begin = async (page: Page) => {
  await button(page, 'I am concerned about a patient').click()
  await heading(page, 'Is anyone in danger right now?')
}

describe('a site file beside the app', () => {
  test('is not needed: the start screen says what is missing, and an encounter begins', async () => {
    const { page, complaints, close } = await served.open(browser)
    await page.getByText('No site file here. All steps work without one.').waitFor()
    await page.getByText(/^Not filed for this site: Security, .* and 10 more\.$/).waitFor()
    await begin(page)
    expect(complaints).toEqual([])
    await close()
  })

  test('fills in what is read to 911, and its policy stays with the encounter', async () => {
    served.put(JSON.stringify(good))
    const { page, complaints, close } = await served.open(browser)
    await page.getByRole('heading', { level: 2, name: 'Bay Medical Center' }).waitFor()
    await button(page, 'Emergency, 911').click()
    await page.getByText('4444').waitFor()
    await page.getByText('Bay Medical Center, 1 Main Street, Anaheim.').waitFor()
    await button(page, 'Return to where you were').click()
    await begin(page)
    expect((await journalIn(page)).site.elderFrom).toBe(65)
    served.put(null)
    await page.reload()
    await uncover(page)
    await heading(page, 'Is anyone in danger right now?')
    expect((await journalIn(page)).site.elderFrom).toBe(65)
    expect(complaints).toEqual([])
    await close()
  })

  test('that is wrong is not used fact by fact, in plain words; what is right holds, no script runs', async () => {
    served.put(JSON.stringify(wrong))
    const { page, complaints, close } = await served.open(browser)
    await page.getByText('4 entries in site.json were not used.').click()
    for (const line of [
      'site.json, Name: This holds < or >, or a sign that cannot be seen. Write plain words on one line.',
      'site.json, Security: This is not a phone number.',
      'site.json, Age policy: This value is not known. Use one of: 60, 65.',
      `site.json, “${script.slice(0, 40)}”: There is no fact of this name.`,
    ])
      await page.getByText(line).waitFor()
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(await page.title()).toBe('Handrail')
    await button(page, 'Emergency, 911').click()
    await heading(page, 'Call 911 now')
    await page.getByText(/1 Main Street, Anaheim\./).waitFor()
    await button(page, 'Return to where you were').click()
    await begin(page)
    expect((await journalIn(page)).site).toMatchObject({ setting: 'clinic', elderFrom: 60 })
    expect(complaints).toEqual([])
    await close()
  })

  test.each(['{ "name": ', '[]', ''])('that reads %j leaves every default', async (text) => {
    served.put(text)
    const { page, close } = await served.open(browser)
    await page.getByText('1 entry in site.json was not used.').waitFor()
    await begin(page)
    await close()
  })
})

const sizes = {
  desk: [1366, 768],
  tablet: [768, 1024],
  phone: [360, 740],
  zoomed: [341, 192],
} as const
const looks = (['desk', 'tablet', 'phone', 'zoomed'] as const).flatMap((size) => [
  [size, 'light', 'en'] as const,
  [size, 'dark', 'es'] as const,
])

test.each(looks)(
  'start and form on a %s, %s, %s: nothing runs off the screen',
  async (size, theme, lang) => {
    served.put(JSON.stringify(size === 'phone' ? wrong : good))
    const [width, height] = sizes[size]
    const set = { viewport: { width, height }, colorScheme: theme, locale: lang }
    for (const path of ['', '#/site']) {
      const { page, close } = await served.open(browser, path, set)
      await page
        .getByText(lang === 'en' ? 'Facts about the place' : 'Datos del lugar')
        .or(page.locator('.site-note'))
        .first()
        .waitFor()
      expect(await axe(page)).toEqual([])
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over).toBe(0)
      await shot(page, `site-${path ? 'form' : 'start'}-${size}-${theme}-${lang}`)
      await close()
    }
  },
)
