import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { tellingIn } from '../../content/telling.ts'
import wordsEn from '../../content/en/kiosk.json' with { type: 'json' }
import wordsEs from '../../content/es/kiosk.json' with { type: 'json' }
import { axe, shot } from './browser.ts'
import { code, codedSite, noon, sign } from './kioskSite.ts'
import { openKept, publish } from './offlineApp.ts'
import { servedSite } from './servedSite.ts'
import { headingIn, patience } from './tab.ts'
import { type Tongue } from './words.ts'

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
beforeEach(() => served.put(JSON.stringify({ selfIdentification: sign })))

const kiosk = '?mode=kiosk'
const words = { en: wordsEn, es: wordsEs }
const ownName = { en: 'English', es: 'Español' }
const touch = { hasTouch: true, viewport: { width: 768, height: 1024 } }

/** The kiosk on a screen of its own, by a clock that the test holds. */
const openKiosk = async (set: BrowserContextOptions = touch, path = kiosk) => {
  const opened = await served.open(browser, path, set)
  const { page } = opened
  await page.clock.install({ time: noon })
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return opened
}
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const tap = async (page: Page, name: string | RegExp) => {
  await button(page, name).tap()
  // A hand needs its time; two taps sooner than this are one double tap.
  await page.clock.runFor(500)
}
const choose = (page: Page, lang: Tongue) => tap(page, new RegExp(`^${ownName[lang]} `))
const reads = (page: Page, title: string) => expect.poll(() => headingIn(page)).toBe(title)

/** On every page: it fits, a checker finds nothing, it is large, and nothing on it is red. */
const isFine = async (page: Page, where: string): Promise<void> => {
  const found = await page.evaluate(() => {
    const seen = [...document.querySelectorAll('.kiosk :is(p, b, button, li, dd, dt, span)')]
    const small = seen.filter((it) => {
      const text = [...it.childNodes].some(
        (node) => node.nodeName === '#text' && node.nodeValue?.trim(),
      )
      return text && parseFloat(getComputedStyle(it).fontSize) < 18
    })
    const { scrollWidth, clientWidth } = document.documentElement
    return {
      over: scrollWidth - clientWidth,
      small: small.map((it) => it.textContent),
      red: document.querySelectorAll('.button-emergency').length,
      title: document.title,
    }
  })
  expect(found, where).toEqual({ over: 0, small: [], red: 0, title: 'Handrail' })
  expect(await axe(page), where).toEqual([])
}
const readable = async (page: Page) =>
  [
    await page.evaluate(() => document.body.innerText),
    await page.locator('body').ariaSnapshot(),
  ].join('\n')

const screens = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1366, height: 768 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 360, height: 740 },
} as const
type Way = [lang: Tongue, screen: keyof typeof screens, theme: 'light' | 'dark']

test.each<Way>([
  ['en', 'portrait', 'light'],
  ['es', 'landscape', 'dark'],
  ['en', 'landscape', 'light'],
  ['es', 'portrait', 'dark'],
  ['es', 'tablet', 'light'],
  ['en', 'phone', 'dark'],
])('a patient finds all of it by touch: %s, %s, %s', async (lang, screen, theme) => {
  const set = { hasTouch: true, viewport: screens[screen], colorScheme: theme }
  const { page, complaints, close } = await openKiosk(set)
  const say = words[lang]
  const look = async (where: string) => {
    await shot(page, `kiosk-${where}-${lang}-${screen}-${theme}`)
    await isFine(page, where)
  }
  await reads(page, 'Information for patients')
  await look('attract')
  const both = await readable(page)
  expect([...tellingIn('en', both), ...tellingIn('es', both)]).toEqual([])
  await choose(page, lang)
  await reads(page, say.menu.title)
  await look('menu')
  expect(tellingIn(lang, await readable(page))).toEqual([])
  await tap(page, new RegExp(`^${say.menu.help}`))
  await reads(page, say.help.title)
  await look('help')
  for (const group of Object.values(say.groups)) {
    await tap(page, group)
    await reads(page, group)
    await look(`group-${group.replaceAll(' ', '-')}`)
    await tap(page, say.bar.back)
  }
  await tap(page, say.bar.back)
  await tap(page, new RegExp(`^${say.menu.private}`))
  await reads(page, say.limits.title)
  expect(await readable(page)).not.toContain(sign.sign)
  await look('limits')
  await tap(page, say.limits.go)
  await reads(page, say.sign.title)
  expect(await readable(page)).toContain(sign.sign)
  await look('sign')
  await tap(page, say.bar.now)
  await reads(page, say.now.title)
  await look('now')
  await tap(page, say.bar.over)
  await reads(page, 'Information for patients')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(complaints).toEqual([])
  await close()
})

test('it asks nothing and keeps nothing but what this screen is for', async () => {
  const { page, close } = await openKiosk()
  await choose(page, 'es')
  await tap(page, new RegExp(`^${wordsEs.menu.help}`))
  await tap(page, wordsEs.groups.stay)
  expect(await page.locator('input, select, textarea').count()).toBe(0)
  const kept = await page.evaluate(() => ({
    tab: Object.fromEntries(Object.entries(sessionStorage)),
    device: Object.fromEntries(Object.entries(localStorage)),
    address: location.hash,
    entries: history.length,
    state: history.state as unknown,
  }))
  expect(kept).toMatchObject({
    tab: { 'handrail.mode': 'kiosk' },
    device: {},
    address: '#/start',
    state: null,
  })
  await page.reload()
  await reads(page, 'Information for patients')
  await close()
})

test('a number that nobody confirmed is not shown; staff connect', async () => {
  served.put(
    JSON.stringify({
      confirmedNumbers: [
        {
          resource: 'public-law-center',
          number: '714-555-0142',
          confirmedBy: 'social work lead',
          confirmedOn: '2026-02-01',
        },
      ],
    }),
  )
  const { page, close } = await openKiosk()
  await choose(page, 'en')
  await tap(page, new RegExp(`^${wordsEn.menu.help}`))
  await tap(page, wordsEn.groups.stay)
  const item = (name: string) => page.locator('li', { has: page.getByRole('heading', { name }) })
  const shelter = item('Waymakers Youth Shelters')
  expect(await shelter.innerText()).not.toMatch(/\d{3}-\d{4}/)
  expect(await shelter.innerText()).toContain(wordsEn.list.connect)
  await tap(page, wordsEn.bar.back)
  await tap(page, wordsEn.groups.law)
  const law = await item('Public Law Center').innerText()
  expect(law).toContain('714-555-0142')
  expect(law).not.toContain('714-541-1010')
  await close()
})

describe('the sign is shown only where it can be answered; otherwise any nurse is', () => {
  test.each([
    ['none is filed', {}],
    ['it was rehearsed too long ago', { ...sign, lastRehearsal: '2025-11-01' }],
    ['nobody answers it now', { ...sign, from: '18:00' }],
  ])('%s', async (_why, filed) => {
    served.put(JSON.stringify('sign' in filed ? { selfIdentification: filed } : {}))
    const { page, close } = await openKiosk()
    await choose(page, 'en')
    await page.getByText('Tell any nurse: “I need a minute alone.”').waitFor()
    expect(await button(page, /privately/).count()).toBe(0)
    expect(await readable(page)).not.toContain(sign.sign)
    await close()
  })
})

describe('left alone it asks, and then it is as if nobody had been there', () => {
  const atHelp = async () => {
    const opened = await openKiosk()
    const { page } = opened
    await choose(page, 'es')
    await tap(page, new RegExp(`^${wordsEs.menu.help}`))
    await reads(page, wordsEs.help.title)
    return opened
  }
  const asks = (page: Page) => page.getByRole('dialog').isVisible()

  test('after 60 seconds it asks, after 90 it starts over', async () => {
    const { page, close } = await atHelp()
    await page.clock.runFor(58_000)
    expect(await asks(page)).toBe(false)
    await page.clock.runFor(4_000)
    expect(await asks(page)).toBe(true)
    await shot(page, 'kiosk-idle')
    expect(await axe(page)).toEqual([])
    await page.clock.runFor(30_000)
    await reads(page, 'Information for patients')
    expect(await asks(page)).toBe(false)
    await close()
  })

  test('one touch extends, as often as it is needed, and presses nothing else', async () => {
    const { page, close } = await atHelp()
    for (let times = 0; times < 4; times += 1) {
      await page.clock.runFor(70_000)
      expect(await asks(page)).toBe(true)
      const viewport = page.viewportSize() ?? { width: 0, height: 0 }
      // Once on the button, once anywhere.
      if (times % 2 === 0) await tap(page, wordsEs.idle.more)
      else await page.touchscreen.tap(viewport.width / 2, viewport.height - 300)
      await page.clock.runFor(1_000)
      expect(await asks(page)).toBe(false)
      await reads(page, wordsEs.help.title)
    }
    await close()
  })

  test('scrolling is a sign that somebody reads', async () => {
    const { page, close } = await atHelp()
    await tap(page, wordsEs.groups.hurt)
    for (let times = 0; times < 3; times += 1) {
      await page.clock.runFor(45_000)
      await page.evaluate((y) => window.scrollTo(0, y), 200 * (times + 1))
      await page.waitForTimeout(100)
    }
    expect(await asks(page)).toBe(false)
    await reads(page, wordsEs.groups.hurt)
    await close()
  })

  test('the times are those of the site', async () => {
    served.put(JSON.stringify({ idle: { ask: 15, wipe: 30 } }))
    const { page, close } = await atHelp()
    await page.clock.runFor(17_000)
    expect(await asks(page)).toBe(true)
    await page.clock.runFor(16_000)
    await reads(page, 'Information for patients')
    await close()
  })
})

/** A browser with one voice; `local` says whether it speaks on this device. */
const giveVoice = (local: boolean) => `
  const voice = { name: 'Voice', lang: 'en-US', localService: ${String(local)}, default: true, voiceURI: 'v' }
  Object.assign(globalThis, { SpeechSynthesisUtterance: class extends EventTarget { constructor(text) { super(); this.text = text } } })
  const spoken = []
  Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    spoken, speaking: false, getVoices: () => [voice],
    speak(words) { spoken.push(words.text); this.speaking = true }, cancel() { this.speaking = false } }) })`

describe('reading aloud', () => {
  const withVoice = async (local: boolean | null) => {
    const opened = await served.open(browser, kiosk, touch)
    await opened.page.clock.install({ time: noon })
    if (local !== null) await opened.page.addInitScript(giveVoice(local))
    await opened.page.reload()
    await choose(opened.page, 'en')
    await reads(opened.page, wordsEn.menu.title)
    return opened
  }

  test.each([
    ['has no voice', null],
    ['would send the words away', false],
  ])('has no button where the browser %s', async (_which, local) => {
    const { page, close } = await withVoice(local)
    expect(await button(page, wordsEn.bar.listen).count()).toBe(0)
    await close()
  })

  test('with a voice of the device reads the page, and nobody is asked meanwhile', async () => {
    const { page, close } = await withVoice(true)
    await tap(page, wordsEn.bar.listen)
    const spoken: unknown = await page.evaluate('speechSynthesis.spoken.join("")')
    expect(spoken).toContain(wordsEn.menu.title)
    expect(spoken).toContain(wordsEn.decide)
    await page.clock.runFor(200_000)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await tap(page, wordsEn.bar.stop)
    await page.clock.runFor(65_000)
    expect(await page.getByRole('dialog').count()).toBe(1)
    await close()
  })
})

test('it starts with the server gone, and shows all of it', async () => {
  const app = await publish()
  const device = await browser.newContext(touch)
  device.setDefaultTimeout(patience)
  const first = await device.newPage()
  await openKept(first, `${app.url}${kiosk}`)
  await first.close()
  app.stop()
  const page = await device.newPage()
  await page.goto(`${app.url}${kiosk}`)
  await reads(page, 'Information for patients')
  await button(page, /^Español/).tap()
  await button(page, new RegExp(`^${wordsEs.menu.help}`)).tap({ timeout: 5_000 })
  await reads(page, wordsEs.help.title)
  await device.close()
  app.remove()
})

describe('no address leads from the kiosk to a staff screen', () => {
  const staffWords = /concerned|Preocup|This site|Este lugar|The map|911/

  test.each(['#/site', '#/step', '#/protocol', '#/checked', '#/start'])('%s', async (hash) => {
    const { page, close } = await openKiosk(touch, `${kiosk}${hash}`)
    await reads(page, 'Information for patients')
    await page.evaluate((to) => location.assign(to), hash)
    await page.waitForTimeout(200)
    await reads(page, 'Information for patients')
    expect(await readable(page)).not.toMatch(staffWords)
    await close()
  })

  test('nor does leaving out its mode in the same tab', async () => {
    const { page, close } = await openKiosk()
    const bare = page.url().split('?')[0] ?? ''
    for (const path of ['', '?mode=staff-kiosk', '?mode=nurse', '#/site']) {
      await page.goto(`${bare}${path}`)
      await reads(page, 'Information for patients')
    }
    expect(await button(page, wordsEn.bar.staff).count()).toBe(0)
    await close()
  })

  test('with a staff code filed no other tab does either, and the code does', async () => {
    served.put(await codedSite())
    const { page, close } = await openKiosk()
    await button(page, wordsEn.bar.staff).waitFor()
    const bare = page.url().split('?')[0] ?? ''
    const other = await page.context().newPage()
    await other.goto(bare)
    await reads(other, 'Information for patients')
    await other.close()
    await tap(page, wordsEn.bar.staff)
    await page.getByLabel('Staff code').fill('1111')
    await page.keyboard.press('Enter')
    await page.getByText(/not this site’s code/).waitFor()
    await shot(page, 'kiosk-staff')
    expect(await axe(page)).toEqual([])
    await page.clock.runFor(2_000)
    await page.getByLabel('Staff code').fill(code)
    await page.keyboard.press('Enter')
    await reads(page, 'What do you need?')
    await tap(page, 'Back to the screen for patients')
    await reads(page, 'Information for patients')
    await close()
  })

  test('staff who came by the code and went away leave the patients’ screen behind', async () => {
    served.put(await codedSite())
    const { page, close } = await openKiosk()
    await tap(page, wordsEn.bar.staff)
    await page.getByLabel('Staff code').fill(code)
    await page.keyboard.press('Enter')
    await reads(page, 'What do you need?')
    await page.clock.runFor(92_000)
    await reads(page, 'Information for patients')
    await close()
  })
})
