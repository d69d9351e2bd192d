import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import words from '../../content/en/site.json' with { type: 'json' }
import { launch } from '../../scripts/chromium.ts'
import { desk, openKept, publish, type Published } from './offlineApp.ts'
import { patience } from './tab.ts'

let browser: Browser
let app: Published
beforeAll(async () => {
  browser = await launch()
  app = await publish()
})
afterAll(async () => {
  await browser.close()
  app.remove()
})

const siteIs = (name: string) =>
  writeFileSync(join(app.folder, 'site.json'), JSON.stringify({ name }))
const named = async (page: Page, name: string) => {
  await page.reload()
  await page.getByRole('heading', { name, exact: true }).waitFor()
}

test('the site’s own file is the newest that can be had, also without the network', async () => {
  const context = await browser.newContext(desk)
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  siteIs('Bay Clinic')
  await openKept(page, app.url)
  app.stop()
  await named(page, 'Bay Clinic')

  await app.again()
  siteIs('Harbor Clinic')
  await named(page, 'Harbor Clinic')
  app.stop()
  await named(page, 'Harbor Clinic')

  await app.again()
  rmSync(join(app.folder, 'site.json'))
  await named(page, words.page.title)
  app.stop()
  await named(page, words.page.title)
  expect(await page.getByText('Harbor Clinic').count()).toBe(0)
  await context.close()
})
