import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { shot } from './browser.ts'
import { desk, lookForNewer, openKept, publish, type Published, versionOf } from './offlineApp.ts'
import { headingIn, keptText, patience } from './tab.ts'
import { sayIn, tongues } from './words.ts'

const say = sayIn('en', { shown: false })
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

let app: Published
let device: BrowserContext
const tab = async (): Promise<Page> => {
  const page = await device.newPage()
  await openKept(page, app.url)
  return page
}
beforeEach(async () => {
  app = await publish()
  device = await browser.newContext(desk)
  device.setDefaultTimeout(patience)
})
afterEach(async () => {
  await device.close()
  app.remove()
})

const press = (page: Page, words: string) =>
  page.getByRole('button', { name: say(words), exact: true }).click()
const offer = (page: Page, note = 'ready', on = say) =>
  page.getByText(on(`app.offline.${note}.what`))
const begin = async (page: Page) => {
  await press(page, 'app.start.ways.staff-concern.label')
  await expect.poll(() => keptText(page)).not.toBeNull()
}

describe('a newer version waits until it is asked for', () => {
  test('it is offered at the start, and a yes opens it in every tab', async () => {
    const [one, other] = [await tab(), await tab()]
    await app.renew('2')
    expect(await lookForNewer(one)).toBe('installed')
    await offer(one).waitFor()
    await offer(other).waitFor()
    await shot(one, 'newer-version')
    expect(await versionOf(one)).toBe('')
    await press(one, 'app.offline.use')
    await expect.poll(() => versionOf(one).catch(() => '')).toBe('2')
    await expect.poll(() => versionOf(other).catch(() => '')).toBe('2')
  })

  test('Later leaves the version that is there, also after the page is loaded again', async () => {
    const page = await tab()
    await app.renew('2')
    await lookForNewer(page)
    await offer(page).waitFor()
    await press(page, 'app.offline.later')
    expect(await offer(page).count()).toBe(0)
    await page.reload()
    await offer(page).waitFor()
    expect(await versionOf(page)).toBe('')
  })

  test('while an encounter is open in any tab nobody can bring it in, and nothing is lost', async () => {
    const [bedside, desk] = [await tab(), await tab()]
    await begin(bedside)
    await app.renew('2')
    await lookForNewer(desk)
    await press(desk, 'app.offline.use')
    await offer(desk, 'elsewhere').waitFor()
    const [heading, kept] = [await headingIn(bedside), await keptText(bedside)]
    expect([await versionOf(bedside), await versionOf(desk)]).toEqual(['', ''])
    expect(await offer(bedside).count()).toBe(0)

    await press(bedside, 'app.shell.cover')
    await press(desk, 'app.offline.use')
    await desk.waitForTimeout(500)
    expect([await versionOf(bedside), await versionOf(desk)]).toEqual(['', ''])
    await press(bedside, 'app.cover.done')
    expect([await headingIn(bedside), await keptText(bedside)]).toEqual([heading, kept])

    await bedside.getByText(say('facts.danger.options.none'), { exact: true }).click()
    await expect.poll(() => keptText(bedside)).not.toBe(kept)
    await bedside.close()
    await expect
      .poll(async () => {
        if ((await offer(desk, 'elsewhere').count()) > 0) await press(desk, 'app.offline.use')
        return versionOf(desk).catch(() => '')
      })
      .toBe('2')
  })

  test('a start page that is covered, or behind 911, is not taken away', async () => {
    const [one, other] = [await tab(), await tab()]
    await app.renew('2')
    await lookForNewer(one)
    await press(other, 'app.shell.emergency')
    const shown = await headingIn(other)
    await press(one, 'app.offline.use')
    await expect.poll(() => versionOf(one).catch(() => '')).toBe('2')
    expect([await versionOf(other), await headingIn(other)]).toEqual(['', shown])
    await press(other, 'emergency.buttons.return')
    await expect.poll(() => versionOf(other).catch(() => '')).toBe('2')
  })

  test.each(tongues)('it is offered in %s', async (lang) => {
    const page = await tab()
    await page.evaluate((to) => localStorage.setItem('handrail.language', to), lang)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.reload()
    await app.renew('2')
    await lookForNewer(page)
    await offer(page, 'ready', sayIn(lang, { shown: false })).waitFor()
    await shot(page, `newer-version-${lang}`)
  })
})
