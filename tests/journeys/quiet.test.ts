import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { tellingIn } from '../../content/telling.ts'
import type { CaseFile } from '../../seeds/caseFile.ts'
import { readCaseFile } from './cases.ts'
import { dialogs, throughDialogs } from './dialogs.ts'
import { meet } from './meet.ts'
import type { Look, Nurse } from './nurse.ts'
import { headingIn, journalIn } from './tab.ts'
import { finish, walk, walkTo } from './walk.ts'
import { sayIn, type Tongue } from './words.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** All that can be read here: on the screen, by a screen reader, in a hint that pops up, in the tab. */
const readable = async (page: Page): Promise<string> => {
  const seen = await page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...[...document.querySelectorAll('[title]')].map((hint) => hint.getAttribute('title') ?? ''),
  ])
  return [...seen, await page.locator('body').ariaSnapshot()].join('\n')
}
/** Whom to call in an emergency can not be said without them. */
const emergencyWords = /^(polic|violen|viole)/i

const staysQuiet = async ({ page, tongue }: Nurse, where: string): Promise<void> => {
  const found = tellingIn(tongue, await readable(page))
  const telling = found.filter((word) => where !== 'emergency' || !emergencyWords.test(word))
  expect([...new Set(telling)], `telling words at ${where}`).toEqual([])
  expect(await page.title()).toBe('Handrail')
}

/** The same case with someone who never leaves: only what can be seen is answered. */
const watched = (id: string): CaseFile => {
  const file = readCaseFile(id)
  const [first, ...later] = [file.answers].flat()
  const stays = { ...first, privacy: 'companion-stays' as const }
  const told = [stays, ...later].map(({ when, ...stage }) => ({
    ...stage,
    ...(id === 'V09' && when && { when }),
    ...(stage.rightsCard && { rightsCard: 'kept-for-later' as const }),
  }))
  const kindIsAsked = id === 'V03' || id === 'V07'
  const answers = kindIsAsked ? told : told.map(({ exploitation: _kind, ...stage }) => stage)
  return { ...file, answers }
}

describe('while someone may be listening no telling word stands anywhere, on no step and no sheet', () => {
  test.each<[string, Tongue, 'desk' | 'phone']>([
    ['V03', 'en', 'desk'],
    ['V03', 'es', 'phone'],
    ['V05', 'en', 'phone'],
    ['V05', 'es', 'desk'],
    ['V07', 'en', 'desk'],
    ['V07', 'es', 'desk'],
    ['V09', 'en', 'desk'],
    ['V09', 'es', 'phone'],
  ])('%s, %s, on a %s', async (id, lang, screen) => {
    const { app, nurse } = await meet(browser, {
      file: watched(id),
      lang,
      screen,
      look: staysQuiet,
    })
    await walk(nurse)
    await finish(nurse)
    expect(app.complaints).toEqual([])
    expect(app.outside()).toEqual([])
    await app.close()
  })

  test.each<Tongue>(['en', 'es'])('what opens over a step is quiet too, %s', async (lang) => {
    const looked: string[] = []
    const look: Look = async (nurse, where) => {
      if (where !== 'concern.concern') return
      await throughDialogs(nurse, dialogs, async (name) => {
        looked.push(name)
        await staysQuiet(nurse, name)
      })
    }
    const { app, nurse } = await meet(browser, { file: watched('V05'), lang, look })
    await walk(nurse)
    expect(looked).toEqual(Object.keys(dialogs))
    await app.close()
  })
})

describe('the screen is covered at once', () => {
  const atPermission = async (lang: Tongue) => {
    const met = await meet(browser, { file: readCaseFile('V08'), lang })
    await walkTo(met.nurse, 'say-first.permission')
    return met
  }

  test.each<Tongue>(['en', 'es'])(
    'Companion back is one press: it covers, writes it down, and Alone now brings back the question, %s',
    async (lang) => {
      const { app, nurse } = await atPermission(lang)
      const { page } = app
      const quiet = sayIn(lang, { shown: false })
      const asked = await headingIn(page)
      await nurse.press('encounter.companionBack')
      await expect.poll(() => headingIn(page)).toBe(quiet('app.cover.title'))
      await staysQuiet(nurse, 'the cover')
      expect((await journalIn(page)).events.at(-1)?.type).toBe('COMPANION_BACK')
      await nurse.press('app.cover.done')
      await nurse.read()
      await staysQuiet(nurse, 'after the cover')
      await nurse.press('encounter.aloneNow')
      await expect.poll(() => headingIn(page)).toBe(asked)
      await app.close()
    },
  )

  test('Shift three times covers and comes back, and nothing else changes', async () => {
    const { app, nurse } = await atPermission('en')
    const { page } = app
    const [asked, before] = [await headingIn(page), await journalIn(page)]
    const thrice = async () => {
      for (const key of ['Shift', 'Shift', 'Shift']) await nurse.hand.key(key)
    }
    await thrice()
    await expect.poll(() => headingIn(page)).toBe(nurse.say('app.cover.title'))
    await staysQuiet(nurse, 'the cover')
    await thrice()
    await expect.poll(() => headingIn(page)).toBe(asked)
    expect(await journalIn(page)).toEqual(before)
    await app.close()
  })
})
