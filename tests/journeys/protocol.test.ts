import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellingIn } from '../../content/telling.ts'
import { launch } from '../../scripts/chromium.ts'
import { axe, openApp, shot } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const box = (page: Page, id: string) => page.locator(`.map [data-box="${id}"]`)
const scale = async (page: Page): Promise<number> => {
  const moved = await page.locator('.map-frame > g').getAttribute('transform')
  return Number(/scale\(([\d.]+)\)/u.exec(moved ?? '')?.[1])
}

describe('the map of the pathway', () => {
  test.each([
    [1366, 768, 'light', 'en'],
    [1366, 768, 'dark', 'es'],
    [768, 1024, 'dark', 'en'],
    [360, 740, 'light', 'es'],
  ] as const)('is fit to be read at %i by %i, %s, %s', async (width, height, theme, lang) => {
    const app = await openApp(browser, { width, height, theme, lang, path: '#/protocol' })
    await box(app.page, 'step-concern').waitFor({ state: 'attached' })
    await box(app.page, 'step-concern').focus()
    await app.page.keyboard.press('Enter')
    await app.page.locator('.panel .details').waitFor()
    await shot(app.page, `protocol-${width}-${theme}-${lang}`)
    expect(await axe(app.page)).toEqual([])
    const sideways = await app.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(sideways).toBe(false)
    expect(app.complaints).toEqual([])
    expect(app.outside()).toEqual([])
    await app.close()
  })

  test('is reached from the start, and left again with nothing lost', async () => {
    const app = await openApp(browser)
    await app.page.getByRole('link', { name: 'The map' }).click()
    await app.page.getByRole('heading', { level: 1, name: 'The pathway, drawn' }).waitFor()
    await app.page.getByRole('button', { name: 'Back to start' }).click()
    await app.page.getByRole('heading', { level: 1, name: 'What do you need?' }).waitFor()
    expect(await app.page.evaluate(() => location.hash)).toBe('#/start')
    await app.close()
  })

  test('is zoomed by wheel, button and key, and searched by word', async () => {
    const app = await openApp(browser, { path: '#/protocol' })
    const { page } = app
    await box(page, 'step-danger').waitFor({ state: 'attached' })
    const first = await scale(page)
    await page.locator('.map-frame').hover()
    await page.mouse.wheel(0, -200)
    await expect.poll(() => scale(page)).toBeGreaterThan(first)
    await page.getByRole('button', { name: 'Show all' }).click()
    const whole = await scale(page)
    expect(whole).toBeLessThan(first)
    await box(page, 'step-danger').press('+')
    expect(await scale(page)).toBeGreaterThan(whole)
    await page.getByRole('searchbox').fill('firearm')
    await page.getByRole('searchbox').fill('gun')
    expect(await page.locator('.box-found').count()).toBeGreaterThan(1)
    await page.getByRole('searchbox').press('Enter')
    await shot(page, 'protocol-found')
    await app.close()
  })

  test('stands below as a list, which keys alone can open', async () => {
    const app = await openApp(browser, { path: '#/protocol' })
    const { page } = app
    await page.getByRole('link', { name: 'Go to the list' }).press('Enter')
    const entry = page.locator('.outline summary', { hasText: 'Is the patient alone with you' })
    await entry.press('Enter')
    const details = page.locator('.outline details[open] .details')
    await details.getByText('Which answers lead here').waitFor()
    expect(await details.getByText('Say the limits before any question').count()).toBeGreaterThan(0)
    expect(await page.locator('.outline .entry > summary').count()).toBe(33)
    await app.close()
  })

  test('during a visit marks where it stands, in quiet words only', async () => {
    const app = await openApp(browser)
    const { page } = app
    await page.getByRole('button', { name: 'I am concerned about a patient' }).click()
    await page.getByRole('heading', { name: 'Is anyone in danger right now?' }).waitFor()
    await page.evaluate(() => (location.hash = '#/protocol'))
    await page.locator('.map .box-here').waitFor({ state: 'attached' })
    expect(await page.locator('.map .box-here').getAttribute('data-box')).toBe('step-danger')
    const words = await page.evaluate(() => document.querySelector('.owners')?.textContent ?? '')
    expect(tellingIn('en', words)).toEqual([])
    await page.getByRole('button', { name: 'Back to the visit' }).click()
    await page.getByRole('heading', { name: 'Is anyone in danger right now?' }).waitFor()
    await app.close()
  })

  test('prints: each lane begins a page, and every page says which pathway it is', async () => {
    const app = await openApp(browser, { path: '#/protocol' })
    await box(app.page, 'step-danger').waitFor({ state: 'attached' })
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await app.page.pdf({ format })
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0
      expect(pages).toBeGreaterThan(14)
    }
    await app.page.emulateMedia({ media: 'print' })
    await shot(app.page, 'protocol-print')
    expect(await app.page.locator('.owners-foot').innerText()).toMatch(/Handrail .* [0-9a-f]{12}/)
    expect(await app.page.locator('.print-box').count()).toBe(33)
    expect(await app.page.title()).toBe('Handrail')
    await app.close()
  })
})

describe('how the pathway is checked', () => {
  test.each([
    [1366, 768, 'light', 'en'],
    [360, 740, 'dark', 'es'],
  ] as const)('names every rule at %i by %i, %s, %s', async (width, height, theme, lang) => {
    const app = await openApp(browser, { width, height, theme, lang, path: '#/checked' })
    await app.page.locator('.rule-row').first().waitFor()
    await shot(app.page, `checked-${width}-${theme}-${lang}`)
    expect(await app.page.locator('.rule-row').count()).toBe(25)
    expect(await app.page.locator('.checked-state').count()).toBe(1)
    expect(await axe(app.page)).toEqual([])
    expect(app.complaints).toEqual([])
    await app.close()
  })
})
