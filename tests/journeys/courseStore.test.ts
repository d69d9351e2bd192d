import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import results from '../../content/en/results.json' with { type: 'json' }
import scenario12 from '../../seeds/scenarios/only-the-treatment.json' with { type: 'json' }
import { Scenario } from '../../seeds/scenario.ts'
import { axe } from './browser.ts'
import { learnIn } from './courseLearner.ts'
import { trainingIn } from './practiceOpen.ts'
import { verbOf } from './recordRules.ts'
import { trainerDesk } from './trainingApp.ts'

const scenario = Scenario.parse(scenario12)
const words = trainingIn.en

const desk = trainerDesk()
beforeEach(() => desk.store().empty())
const statements = () => desk.store().statements()
const verbs = () => statements().map(verbOf)

const openList = async () => {
  const page = await desk.profile().context.newPage()
  await page.goto(desk.url())
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
  await page.getByRole('button', { name: words.debrief.sure.end, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: words.list.title }).waitFor()
}

test('a finished run comes to the record store in order, from its beginning to its verdict', async () => {
  const page = await openList()
  await giveKey(page)
  await learnIn(page, scenario, 'Quiet Otter')
  await expect.poll(verbs).toContain('passed')
  expect(verbs()[0]).toBe('initialized')
  expect(verbs().slice(-2)).toEqual(['completed', 'passed'])
  expect(new Set(verbs().slice(1, -2))).toEqual(new Set(['progressed']))
  expect(statements().at(-1)?.result?.score?.scaled).toBe(1)
  expect(new Set(statements().map(({ context }) => context.registration)).size).toBe(1)
  expect(statements().map(({ actor }) => JSON.stringify(actor))).toEqual(
    statements().map(() => expect.stringContaining('Quiet Otter')),
  )
  expect(desk.store().faults()).toEqual([])
  expect([...desk.store().keys]).toEqual([desk.store().trainerKey])
  expect(desk.profile().complaints).toEqual([])
})

test('a record store that vanishes mid-run loses nothing, and the trainer is told', async () => {
  const page = await openList()
  desk.store().goAway(true)
  await giveKey(page)
  await learnIn(page, scenario)
  await page.getByText(/The record store can not be reached/u).waitFor()
  expect(statements()).toEqual([])
  await page.close()
  desk.store().goAway(false)
  const next = await openList()
  await next.getByText(/Results wait for the key/u).waitFor()
  await giveKey(next)
  await expect.poll(() => verbs().at(-1)).toBe('passed')
  expect(verbs()[0]).toBe('initialized')
  expect(await next.getByText(/Results wait/u).count()).toBe(0)
  expect(desk.store().faults()).toEqual([])
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
  await page.getByRole('button', { name: results.panel.putBack }).click()
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
    `${desk.store().origin.replace('localhost', '127.0.0.1')}/xapi/statements`,
  )
  expect(asked).toBe('kept in')
  expect(desk.profile().complaints.join()).toContain('Content Security Policy')
})

test('practice is all there is: no way to an encounter', async () => {
  const page = await openList()
  for (const path of ['', '#/start', '#/danger', '#/privacy', '#/plan', '#/site']) {
    await page.goto(`${desk.url()}/${path}`)
    await page.getByRole('heading', { level: 1, name: words.list.title }).waitFor()
  }
  expect(await page.evaluate(() => sessionStorage.getItem('handrail.session'))).toBeNull()
})
