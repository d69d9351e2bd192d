import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { shot } from './browser.ts'
import { readCaseFile } from './cases.ts'
import { desk, outcomeWithoutScreen, walkThrough } from './offlineApp.ts'
import { headingIn, patience } from './tab.ts'
import { uncover } from './uncover.ts'
import { sayIn } from './words.ts'

const say = sayIn('en', { shown: false })
/** As on a USB stick: a folder with nothing else in it. */
const stick = mkdtempSync(join(tmpdir(), 'handrail-single-'))
const file = join(stick, 'handrail.html')
let browser: Browser
beforeAll(async () => {
  const vite = 'node_modules/vite/bin/vite.js'
  execFileSync(process.execPath, [vite, 'build', '--mode', 'single', '--outDir', stick])
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  rmSync(stick, { recursive: true })
})

/** Opens the file on a device without any network, and writes down all it asks for and complains of. */
const openFile = async (at?: string, path = file) => {
  const context = await browser.newContext({ ...desk, offline: true })
  context.setDefaultTimeout(patience)
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (fault) => complaints.push(String(fault.error())))
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  const page = await context.newPage()
  if (at) await page.clock.setFixedTime(at)
  await page.goto(pathToFileURL(path).href)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const outside = () => requests.filter((url) => !/^(file|data):/.test(url))
  return { page, complaints, outside, requests, close: () => context.close() }
}

describe('one file on a stick is the whole app', () => {
  test.each(['V01', 'V03', 'V08', 'V12'])('%s comes to its own end', async (id) => {
    const told = readCaseFile(id)
    const app = await openFile(told.at)
    expect(await walkThrough(app.page, told)).toEqual(outcomeWithoutScreen(told))
    expect(app.complaints).toEqual([])
    expect(app.outside()).toEqual([])
    await app.close()
  })

  test('a page loaded again comes back to the same step', async () => {
    const { page, close } = await openFile()
    await page.getByRole('button', { name: say('app.start.ways.staff-concern.label') }).click()
    await expect.poll(() => headingIn(page)).toBe(say('facts.danger.title'))
    await page.reload()
    await uncover(page)
    await expect.poll(() => headingIn(page)).toBe(say('facts.danger.title'))
    await shot(page, 'single-file')
    await close()
  })

  test('it has its own letters, and asks for no file but itself', async () => {
    const { page, requests, close } = await openFile()
    const letters = async () => {
      await document.fonts.ready
      return [...document.fonts].filter(({ status }) => status === 'loaded').length
    }
    expect(await page.evaluate(letters)).toBeGreaterThan(0)
    expect(requests.filter((url) => url.startsWith('file:'))).toEqual([pathToFileURL(file).href])
    await close()
  })
})

const policyOf = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ??
      '',
  )

describe('its policy travels with it', () => {
  test('only its own script and style run, by their hashes; nothing may be fetched', async () => {
    const { page, complaints, close } = await openFile()
    expect((await policyOf(page)).replaceAll(/sha256-[\w+/]{43}=/g, 'hash').split('; ')).toEqual([
      "default-src 'none'",
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      "script-src 'hash'",
      "style-src 'hash'",
    ])
    const tried = await page.evaluate(() =>
      fetch('http://localhost/').then(
        () => 'let through',
        () => 'stopped',
      ),
    )
    expect(tried).toBe('stopped')
    expect(complaints.join()).toContain('Content Security Policy')
    await close()
  })

  test('a script that someone added does not run, a changed one neither', async () => {
    const added = join(stick, 'added.html')
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      added,
      text.replace('</body>', '<script>document.title = "added"</script></body>'),
    )
    const { page, complaints, close } = await openFile(undefined, added)
    expect(await page.title()).toBe('Handrail')
    expect(complaints.join()).toContain('Content Security Policy')
    await close()

    const changed = join(stick, 'changed.html')
    writeFileSync(changed, text.replace('<script type="module">', '<script type="module">/**/'))
    const context = await browser.newContext(desk)
    const other = await context.newPage()
    await other.goto(pathToFileURL(changed).href)
    await other.getByText('Handrail did not open.').waitFor({ timeout: 10_000 })
    await context.close()
  })
})

test('a site pastes its own file into it, and 911 is told its address', async () => {
  const own = join(stick, 'own.html')
  const site = JSON.stringify({ name: 'Bay Clinic', address: '12 Harbor Road, Anaheim' }, null, 2)
  const block = /(<script id="site" type="application\/json">)\s*(<\/script>)/
  writeFileSync(own, readFileSync(file, 'utf8').replace(block, `$1\n${site}\n$2`))
  const { page, complaints, close } = await openFile(undefined, own)
  await page.getByRole('button', { name: say('app.shell.emergency') }).click()
  await page.getByText('12 Harbor Road').first().waitFor()
  expect(complaints).toEqual([])
  await close()
})
