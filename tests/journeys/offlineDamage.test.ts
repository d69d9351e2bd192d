import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { shot } from './browser.ts'
import { desk, openKept, publish, type Published } from './offlineApp.ts'
import { headingIn, keptText, patience } from './tab.ts'
import { uncover } from './uncover.ts'
import { sayIn } from './words.ts'

const say = sayIn('en', { shown: false })
const start = say('app.start.title')
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

let app: Published
let device: BrowserContext
let open: Page
beforeEach(async () => {
  app = await publish()
  device = await browser.newContext(desk)
  device.setDefaultTimeout(patience)
  open = await device.newPage()
  await openKept(open, app.url)
})
afterEach(async () => {
  await device.close()
  app.remove()
})

/** The addresses of what is kept, and whether it is whole: its length in bytes. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith('handrail-app')) ?? ''
    const kept = await caches.open(name)
    const sizes = (await kept.keys()).map(async (request) => {
      const bytes = await (await kept.match(request))?.arrayBuffer()
      return [new URL(request.url).pathname, bytes?.byteLength ?? 0] as const
    })
    return Object.fromEntries(await Promise.all(sizes))
  })

/** Takes one file out of what is kept, or leaves the first bytes of it. */
const damage = (page: Page, part: string, how: 'remove' | 'cut') =>
  page.evaluate(
    async ([wanted, way]) => {
      for (const name of await caches.keys()) {
        const kept = await caches.open(name)
        for (const request of await kept.keys()) {
          if (!request.url.includes(wanted)) continue
          const before = await kept.match(request)
          await kept.delete(request)
          if (way === 'remove' || !before) continue
          const bytes = (await before.arrayBuffer()).slice(0, 50)
          await kept.put(request, new Response(bytes, { headers: before.headers }))
        }
      }
    },
    [part, how] as const,
  )
const removeAll = (page: Page) =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })

describe('with the network a damaged copy mends itself, and nobody notices', () => {
  test.each(['index.html', 'EncounterRoot', '.woff2'])('%s is gone or cut short', async (part) => {
    const whole = await keptFiles(open)
    for (const how of ['remove', 'cut'] as const) {
      await damage(open, part, how)
      expect(await keptFiles(open)).not.toEqual(whole)
      await open.reload()
      await expect.poll(() => headingIn(open)).toBe(start)
      await expect.poll(() => keptFiles(open)).toEqual(whole)
    }
    expect(await open.getByText(say('app.offline.incomplete.what')).count()).toBe(0)
  })

  test('all of it is gone', async () => {
    const whole = await keptFiles(open)
    await removeAll(open)
    await open.reload()
    await expect.poll(() => headingIn(open)).toBe(start)
    await expect.poll(() => keptFiles(open)).toEqual(whole)
  })
})

describe('without the network it says what is wrong and how to mend it', () => {
  test('a part that can be done without is missed, and said', async () => {
    await damage(open, 'icon-512', 'remove')
    app.stop()
    await open.reload()
    await open.getByText(say('app.offline.incomplete.what')).waitFor()
    await shot(open, 'copy-incomplete')
    await app.again()
    await open.reload()
    await expect.poll(() => headingIn(open)).toBe(start)
    expect(await open.getByText(say('app.offline.incomplete.what')).count()).toBe(0)
  })

  test('the page is gone: a plain page stands in its place, and the network brings it back', async () => {
    const bedside = await device.newPage()
    await openKept(bedside, app.url)
    await bedside.getByRole('button', { name: say('app.start.ways.staff-concern.label') }).click()
    await expect.poll(() => keptText(bedside)).not.toBeNull()
    const journal = await keptText(bedside)
    await removeAll(bedside)
    app.stop()
    await bedside.reload()
    await bedside.getByRole('heading', { name: say('app.offline.damaged.title') }).waitFor()
    await shot(bedside, 'copy-gone')
    expect(await keptText(bedside)).toBe(journal)
    await app.again()
    await bedside.getByRole('link', { name: say('app.offline.damaged.again') }).click()
    await uncover(bedside)
    await expect.poll(() => headingIn(bedside)).toBe(say('facts.danger.title'))
    expect(await keptText(bedside)).toBe(journal)
  })

  test('the first script is gone: the page itself says so after a moment', async () => {
    await damage(open, '/assets/', 'remove')
    const cold = await device.newCDPSession(open)
    await cold.send('Network.clearBrowserCache')
    app.stop()
    await open.reload()
    await open.getByText('Handrail did not open.').waitFor({ timeout: 8_000 })
    await shot(open, 'not-opened')
    await app.again()
    await open.reload()
    await expect.poll(() => headingIn(open)).toBe(start)
  })
})
