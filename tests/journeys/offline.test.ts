import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, launchWith } from '../../scripts/chromium.ts'
import { readCaseFile } from './cases.ts'
import {
  desk,
  openKept,
  outcomeWithoutScreen,
  publish,
  type Published,
  walkThrough,
} from './offlineApp.ts'
import { headingIn, patience } from './tab.ts'
import { sayIn } from './words.ts'

const start = sayIn('en', { shown: false })('app.start.title')
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('after one visit the app needs no server any more', () => {
  let app: Published
  let device: BrowserContext
  beforeAll(async () => {
    app = await publish()
    device = await browser.newContext(desk)
    device.setDefaultTimeout(patience)
    const first = await device.newPage()
    await openKept(first, app.url)
    await first.close()
    app.stop()
  })
  afterAll(async () => {
    await device.close()
    app.remove()
  })

  test('the server is truly gone', async () => {
    await expect(fetch(app.url)).rejects.toThrow('fetch failed')
  })

  test.each(['V01', 'V03', 'V08', 'V12'])('%s comes to its own end', async (id) => {
    const file = readCaseFile(id)
    const page = await device.newPage()
    await page.clock.setFixedTime(file.at)
    await page.goto(app.url)
    expect(await walkThrough(page, file)).toEqual(outcomeWithoutScreen(file))
    await page.close()
  })

  test('a start page with something after its address opens too', async () => {
    const page = await device.newPage()
    await page.goto(`${app.url}?from=home-screen`)
    await expect.poll(() => headingIn(page)).toBe(start)
    await page.close()
  })

  test('its letters and icons are there as well', async () => {
    const page = await device.newPage()
    await page.goto(app.url)
    await expect.poll(() => headingIn(page)).toBe(start)
    const there = await page.evaluate(async () => {
      const icons = ['icon.svg', 'icon-192.png', 'icon-512.png', 'manifest.webmanifest']
      const answers = await Promise.all(icons.map((icon) => fetch(icon)))
      await document.fonts.ready
      const letters = [...document.fonts].filter(({ status }) => status === 'loaded').length
      return { ok: answers.map(({ ok }) => ok), letters: letters > 0 }
    })
    expect(there).toEqual({ ok: [true, true, true, true], letters: true })
    await page.close()
  })
})

test('a browser that was closed opens the app from a cold start without any network', async () => {
  const app = await publish()
  const profile = mkdtempSync(join(tmpdir(), 'handrail-profile-'))
  const first = await launchWith(profile)
  await openKept(await first.newPage(), app.url)
  await first.close()
  app.remove()
  const second = await launchWith(profile)
  await second.setOffline(true)
  const page = await second.newPage()
  await page.goto(app.url)
  await expect.poll(() => headingIn(page)).toBe(start)
  await second.close()
  rmSync(profile, { recursive: true })
})

test('it can be installed: a neutral name, its own icons, nothing telling', async () => {
  const app = await publish()
  const context = await browser.newContext(desk)
  const page = await context.newPage()
  await openKept(page, app.url)
  const debug = await context.newCDPSession(page)
  const { installabilityErrors } = await debug.send('Page.getInstallabilityErrors')
  const { data, errors } = await debug.send('Page.getAppManifest')
  const manifest: Record<string, unknown> = JSON.parse(data ?? '{}')
  // A private window is never installed from.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  expect(errors).toEqual([])
  expect(manifest['name']).toBe('Handrail')
  expect(data).not.toMatch(/traffick|patient|report|nurse|child/i)
  await context.close()
  app.remove()
})
