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

describe('on a telephone nothing has to be pushed sideways', () => {
  test.each<[string, Tongue]>([
    ['V05', 'es'],
    ['V08', 'en'],
    ['V09', 'es'],
  ])('%s, %s', async (id, lang) => {
    const look: Look = async ({ page }, where) => {
      expect(await sideways(page), `sideways at ${where}`).toBeLessThanOrEqual(0)
    }
    const { app, nurse } = await meet(browser, {
      file: readCaseFile(id),
      screen: 'phone',
      lang,
      look,
    })
    await walk(nurse)
    await finish(nurse)
    await app.close()
  })
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

describe('at 400 % every control can still be brought into sight and pressed', () => {
  test.each(['V06', 'V08'])('%s', async (id) => {
    const out: string[] = []
    const look: Look = async ({ page }, where) => {
      if ((await sideways(page)) > 0) out.push(`${where}: sideways`)
      await shot(page, `zoomed-${id}-${where}`)
      out.push(...(await unreachable(page)).map((control) => `${where}: ${control}`))
    }
    const { app, nurse } = await meet(browser, { file: readCaseFile(id), screen: 'zoomed', look })
    await walk(nurse)
    await finish(nurse)
    expect(out).toEqual([])
    await app.close()
  })
})
