import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { axe, shot } from './browser.ts'
import { readCaseFile } from './cases.ts'
import { dialogs, throughDialogs } from './dialogs.ts'
import { meet, type Screen } from './meet.ts'
import type { Look } from './nurse.ts'
import { finish, walk, walkTo } from './walk.ts'
import type { Tongue } from './words.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** A target that only lies under the foot is judged on a screen long enough for the whole page. */
const axeUnrolled = async (page: Page) => {
  const size = page.viewportSize() ?? { width: 360, height: 740 }
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...size, height: height + 600 })
  const faults = await axe(page)
  await page.setViewportSize(size)
  return faults
}

const still = (page: Page) =>
  page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null),
  )

const isFine = async (page: Page, where: string): Promise<void> => {
  await still(page)
  const first = await axe(page)
  const faults = first.some(({ rule }) => rule === 'target-size') ? await axeUnrolled(page) : first
  expect(faults, `what axe finds at ${where}`).toEqual([])
}
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.tagName ?? '')

type Way = [id: string, screen: Screen, theme: 'light' | 'dark', lang: Tongue]

describe('a checker finds nothing wrong on any step or sheet, and the focus is on its heading', () => {
  test.each<Way>([
    ['V05', 'desk', 'light', 'en'],
    ['V05', 'phone', 'dark', 'es'],
    ['V08', 'phone', 'light', 'es'],
    ['V08', 'desk', 'dark', 'en'],
  ])('%s on a %s, %s, %s', async (id, screen, theme, lang) => {
    const look: Look = async ({ page, dialog }, where) => {
      await isFine(page, where)
      if (where.startsWith('change.') || where === 'start') return
      const heading = (await dialog.count()) > 0 ? 'H2' : 'H1'
      expect(await focused(page), `the focus at ${where}`).toBe(heading)
    }
    const { app, nurse } = await meet(browser, {
      file: readCaseFile(id),
      screen,
      theme,
      lang,
      look,
    })
    await walk(nurse)
    await finish(nurse)
    await app.close()
  })

  test.each<Way>([
    ['V05', 'desk', 'light', 'es'],
    ['V05', 'desk', 'dark', 'en'],
  ])('what opens over a step: %s on a %s, %s, %s', async (id, screen, theme, lang) => {
    const { app, nurse } = await meet(browser, { file: readCaseFile(id), screen, theme, lang })
    await walkTo(nurse, 'others')
    await throughDialogs(nurse, dialogs, async (name) => {
      await shot(app.page, ['dialog', name.replaceAll(' ', '-'), theme, lang].join('-'))
      await isFine(app.page, name)
    })
    const look = app.page.getByRole('button', { name: nurse.say('app.shell.look') })
    await nurse.hand.press(look)
    await isFine(app.page, 'language and light')
    await nurse.hand.press(look)
    await nurse.press('app.shell.cover')
    await isFine(app.page, 'the cover')
    await nurse.press('app.cover.done')
    await nurse.press('app.shell.emergency')
    await shot(app.page, ['dialog', 'emergency', theme, lang].join('-'))
    await isFine(app.page, 'the emergency')
    await app.close()
  })

  test.each<[Tongue, 'light' | 'dark']>([
    ['en', 'dark'],
    ['es', 'light'],
  ])('deciding with someone’s help, %s, %s', async (lang, theme) => {
    const seen: string[] = []
    const look: Look = async ({ page }, where) => {
      if (!where.endsWith('.decide')) return
      seen.push(where)
      await shot(page, `decide-${lang}-${theme}`)
      await isFine(page, where)
    }
    const { app, nurse } = await meet(browser, { file: readCaseFile('V01'), lang, theme, look })
    await walkTo(nurse, 'help.help')
    expect(seen).toEqual(['injuryReport.decide'])
    await app.close()
  })
})

test('with forced colours and less motion the whole way can be walked, and nothing moves', async () => {
  const set = { forcedColors: 'active', reducedMotion: 'reduce' } as const
  const look: Look = async ({ page }, where) => {
    await shot(page, `forced-${where}`)
    expect(await page.evaluate(() => document.getAnimations().length), where).toBe(0)
    await isFine(page, where)
  }
  const { app, nurse } = await meet(browser, {
    file: readCaseFile('V06'),
    keyboard: true,
    set,
    look,
  })
  await walk(nurse)
  await finish(nurse)
  await app.close()
})
