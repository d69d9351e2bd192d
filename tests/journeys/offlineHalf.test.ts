import { truncateSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { desk, lookForNewer, openKept, publish, type Published, versionOf } from './offlineApp.ts'
import { headingIn, keptText, patience } from './tab.ts'
import { sayIn } from './words.ts'

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

const more = 'assets/more-2.js'
const faults: Record<string, () => void> = {
  'a file that is missing on the server': () => rmSync(join(app.folder, more)),
  'a file that comes cut short': () => truncateSync(join(app.folder, more), 1_000),
  'a connection that breaks off': () => app.drop(`/${more}`),
}

describe('a newer version fetched by half changes nothing', () => {
  test.each(Object.keys(faults))('%s', async (fault) => {
    const page = await tab()
    await app.renew('2')
    faults[fault]?.()
    expect(await lookForNewer(page)).toBe('none')
    expect(await page.getByText(say('app.offline.ready.what')).count()).toBe(0)
    await page.reload()
    await expect.poll(() => headingIn(page)).toBe(say('app.start.title'))
    expect(await versionOf(page)).toBe('')

    app.stop()
    const again = await device.newPage()
    await again.goto(app.url)
    await again.getByRole('button', { name: say('app.start.ways.staff-concern.label') }).click()
    await expect.poll(() => keptText(again)).not.toBeNull()
    expect(await versionOf(again)).toBe('')

    await app.again()
    app.drop(null)
    await app.renew('2')
    expect(await lookForNewer(page)).toBe('installed')
  })
})
