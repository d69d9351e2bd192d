import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import results from '../../content/en/results.json' with { type: 'json' }
import scenario12 from '../../seeds/scenarios/only-the-treatment.json' with { type: 'json' }
import { launch } from '../../scripts/chromium.ts'
import { Scenario } from '../../seeds/scenario.ts'
import { axe } from './browser.ts'
import { learnIn } from './courseLearner.ts'
import { openProfile } from './courseSystem.ts'
import { trainingIn } from './practiceOpen.ts'
import { openRecordStore, verbOf } from './recordStore.ts'
import { serveTraining } from './trainingApp.ts'

const scenario = Scenario.parse(scenario12)
const words = trainingIn.en

let browser: Browser
let store: Awaited<ReturnType<typeof openRecordStore>>
let app: Awaited<ReturnType<typeof serveTraining>>
let profile: Awaited<ReturnType<typeof openProfile>>
beforeAll(async () => {
  browser = await launch()
  store = await openRecordStore()
  app = await serveTraining(store.endpoint)
})
afterAll(async () => {
  await browser.close()
  app.close()
  store.close()
})
beforeEach(async () => {
  store.statements.length = 0
  profile = await openProfile(browser)
})
afterEach(() => profile.context.close())

const openList = async () => {
  const page = await profile.context.newPage()
  await page.goto(app.url)
  await page.getByRole('heading', { level: 1, name: words.list.title }).waitFor()
  return page
}
type Page = Awaited<ReturnType<typeof openList>>
const giveKey = async (page: Page) => {
  await page.getByLabel(results.panel.name).fill('trainer')
  await page.getByLabel(results.panel.secret).fill('quiet-otter')
  await page.getByRole('button', { name: results.panel.connect }).click()
}
const backToList = async (page: Page) => {
  await page.getByRole('heading', { level: 1, name: words.debrief.title }).waitFor()
  await page.getByRole('main').getByRole('button', { name: words.debrief.end }).click()
  await page.getByRole('heading', { level: 1, name: words.list.title }).waitFor()
}

test('a finished run comes to the record store in order, from its beginning to its verdict', async () => {
  const page = await openList()
  await giveKey(page)
  await learnIn(page, scenario, 'Quiet Otter')
  await expect.poll(() => store.statements.map(verbOf)).toContain('passed')
  const verbs = store.statements.map(verbOf)
  expect(verbs[0]).toBe('initialized')
  expect(verbs.slice(-2)).toEqual(['completed', 'passed'])
  expect(new Set(verbs.slice(1, -2))).toEqual(new Set(['progressed']))
  expect(store.statements.at(-1)?.result?.score?.scaled).toBe(1)
  expect(new Set(store.statements.map(({ context }) => context.registration)).size).toBe(1)
  expect(store.statements.map(({ actor }) => JSON.stringify(actor))).toEqual(
    store.statements.map(() => expect.stringContaining('Quiet Otter')),
  )
  expect(store.faults).toEqual([])
  expect([...store.keys]).toEqual([`Basic ${btoa('trainer:quiet-otter')}`])
  expect(profile.complaints).toEqual([])
})

test('a record store that vanishes mid-run loses nothing, and the trainer is told', async () => {
  const page = await openList()
  store.goAway(true)
  await giveKey(page)
  await learnIn(page, scenario)
  await page.getByText(/The record store can not be reached/u).waitFor()
  expect(store.statements).toEqual([])
  await page.close()
  store.goAway(false)
  const next = await openList()
  await next.getByText(/Results wait for the key/u).waitFor()
  await giveKey(next)
  await expect.poll(() => store.statements.map(verbOf).at(-1)).toBe('passed')
  expect(store.statements.map(verbOf)[0]).toBe('initialized')
  expect(await next.getByText(/Results wait/u).count()).toBe(0)
  expect(store.faults).toEqual([])
})

test('the table of runs is saved as a file, and erased where the trainer says so', async () => {
  const page = await openList()
  await learnIn(page, scenario, '=Otter')
  await backToList(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: results.panel.save }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('practice-results.csv')
  const rows = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(rows).toHaveLength(2)
  expect(rows[1]).toContain(`,'=Otter,${scenario.id},`)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: results.panel.erase }).click()
  await page.getByRole('button', { name: 'Erased. Put 1 result back' }).click()
  await page.getByRole('button', { name: results.panel.erase }).click()
  await expect.poll(() => page.getByRole('button', { name: results.panel.save }).count()).toBe(0)
  expect(await page.evaluate(() => localStorage.getItem('handrail.results.runs'))).toBeNull()
})

test('the page itself lets nothing go to any other address', async () => {
  const page = await openList()
  const asked = await page.evaluate(
    async (address) => {
      try {
        await fetch(address)
        return 'let through'
      } catch {
        return 'kept in'
      }
    },
    `${store.origin.replace('localhost', '127.0.0.1')}/xapi/statements`,
  )
  expect(asked).toBe('kept in')
  expect(profile.complaints.join()).toContain('Content Security Policy')
})

test('practice is all there is: no way to an encounter', async () => {
  const page = await openList()
  for (const path of ['', '#/start', '#/danger', '#/privacy', '#/plan', '#/site']) {
    await page.goto(`${app.url}/${path}`)
    await page.getByRole('heading', { level: 1, name: words.list.title }).waitFor()
  }
  expect(await page.evaluate(() => sessionStorage.getItem('handrail.session'))).toBeNull()
})
