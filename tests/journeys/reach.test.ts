import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { shot } from './browser.ts'
import { readCaseFile } from './cases.ts'
import { meet } from './meet.ts'
import type { Look } from './nurse.ts'
import { finish, walk } from './walk.ts'
import type { Tongue } from './words.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('dialog')]
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  })

/** Controls that lie under something else, wherever on the screen they are scrolled to. */
const unreachable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll('button, input, select, summary, a')]
    const isTop = (control: Element) => {
      const { x, y, width, height } = control.getBoundingClientRect()
      const top = document.elementFromPoint(x + width / 2, y + height / 2)
      return (
        top !== null && (control.contains(top) || top.closest('label') === control.parentElement)
      )
    }
    const places = ['center', 'nearest', 'start', 'end'] as const
    return controls
      .filter((control) => control.checkVisibility({ contentVisibilityAuto: true }))
      .filter((control) => control.closest('dialog') || !document.querySelector('dialog[open]'))
      .filter(
        (control) => !places.some((block) => (control.scrollIntoView({ block }), isTop(control))),
      )
      .map((control) => control.outerHTML.slice(0, 120))
  })

/** What cannot be reached on the way of one case: named with the step it stands on. */
const outOfReach = async (id: string, screen: 'phone' | 'zoomed', lang: Tongue) => {
  const out: string[] = []
  const look: Look = async ({ page }, where) => {
    await shot(page, ['reach', screen, id, lang, where].join('-'))
    if ((await sideways(page)) > 0) out.push(`${where}: must be pushed sideways`)
    out.push(...(await unreachable(page)).map((control) => `${where}: ${control}`))
    await page.evaluate(() => window.scrollTo({ top: 0 }))
  }
  const { app, nurse } = await meet(browser, { file: readCaseFile(id), screen, lang, look })
  await walk(nurse)
  await finish(nurse)
  await app.close()
  return out
}

describe('nothing has to be pushed sideways, and every control can be brought into sight', () => {
  test.each<[string, Tongue]>([
    ['V05', 'es'],
    ['V08', 'en'],
    ['V09', 'es'],
  ])('on a telephone: %s, %s', async (id, lang) => {
    expect(await outOfReach(id, 'phone', lang)).toEqual([])
  })

  test.each<[string, Tongue]>([
    ['V06', 'en'],
    ['V08', 'es'],
  ])('on the workstation, four times as large: %s, %s', async (id, lang) => {
    expect(await outOfReach(id, 'zoomed', lang)).toEqual([])
  })
})
