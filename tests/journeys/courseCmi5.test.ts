import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import results from '../../content/en/results.json' with { type: 'json' }
import scenario12 from '../../seeds/scenarios/only-the-treatment.json' with { type: 'json' }
import { Scenario } from '../../seeds/scenario.ts'
import { beginAndAnswer, goOnIn, learnIn, stepIn } from './courseLearner.ts'
import { trainingIn } from './practiceOpen.ts'
import { type Launched, type Statement, verbOf } from './recordRules.ts'
import { trainerDesk } from './trainingApp.ts'

const scenario = Scenario.parse(scenario12)
const words = trainingIn.en
const desk = trainerDesk()
beforeEach(() => desk.store().empty())

const registration = '7d1b6f0e-0f68-4c4d-8f44-6c1f4b0e7a10'
let sessions = 0
/** A launch as a course system makes it: of one learner, each a session of its own. */
const launchOf = (learner = 'learner-1'): Launched => {
  sessions += 1
  const returnURL = `${desk.store().origin}/back`
  return { session: `session-${sessions}`, registration, learner, masteryScore: 0.8, returnURL }
}
const addressOf = (launch = launchOf(), at?: string) =>
  `${desk.url()}/?${desk.store().launch(launch, at)}`
const open = async (address = addressOf()): Promise<Page> => {
  const page = await desk.profile().context.newPage()
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}
const verbs = () => desk.store().statements().map(verbOf)
const leave = async (page: Page) => {
  await page.getByRole('main').getByRole('button', { name: words.debrief.end }).click()
  const sure = page.getByRole('dialog').getByRole('button', { name: words.debrief.sure.end })
  await sure.click()
  await page.getByRole('heading', { level: 1, name: words.list.title }).waitFor()
  await page.getByRole('button', { name: results.panel.leave }).click()
  await page.waitForURL(`${desk.store().origin}/back`)
}

test('launched, run and left: from initialized to terminated, each verdict said once', async () => {
  const launch = launchOf()
  const page = await open(addressOf(launch))
  await learnIn(page, scenario)
  await leave(page)
  expect(verbs()[0]).toBe('initialized')
  expect(verbs().slice(-3)).toEqual(['completed', 'passed', 'terminated'])
  const said = desk.store().statements()
  expect(said.find((one) => verbOf(one) === 'passed')?.result).toMatchObject({
    success: true,
    score: { scaled: 1 },
  })
  const record = desk.store().documentOf(launch, 'handrail.record')
  expect(JSON.parse(record)).toEqual({ completed: true, passed: true })
  expect(desk.store().faults()).toEqual([])
})

test('a run is gone on with after a reload, and in the next launch in another browser', async () => {
  const launch = launchOf()
  const page = await open(addressOf(launch))
  const step = await beginAndAnswer(page, scenario)
  await page.reload()
  await expect.poll(() => stepIn(page)).toBe(step)
  const run = () => desk.store().documentOf(launch, 'handrail.run')
  await expect.poll(run).toMatch(/"run":"1\./u)
  await desk.otherComputer()
  const next = await open()
  await expect.poll(() => stepIn(next)).toBe(step)
  await expect.poll(verbs).toContain('progressed')
  expect(verbs().filter((verb) => verb === 'initialized')).toHaveLength(2)
  expect(desk.store().faults()).toEqual([])
})

test('a system that vanishes mid-run loses nothing: reloaded, finished, and told when it is back', async () => {
  const page = await open()
  const step = await beginAndAnswer(page, scenario)
  desk.store().goAway(true)
  await page.reload()
  await expect.poll(() => stepIn(page)).toBe(step)
  await goOnIn(page, scenario)
  await page.getByText(results.status.gone).waitFor()
  expect(verbs()).not.toContain('completed')
  await page.close()
  desk.store().goAway(false)
  await open(addressOf(launchOf()))
  await expect.poll(verbs).toEqual(expect.arrayContaining(['completed', 'passed']))
  expect(desk.store().faults()).toEqual([])
})

test('one learner’s key that is no longer taken holds up nothing of the next learner', async () => {
  const first = launchOf()
  const page = await open(addressOf(first))
  desk.store().goAway(true)
  await beginAndAnswer(page, scenario)
  await page.close()
  desk.store().goAway(false)
  desk.store().endSession(first)
  const other = { ...launchOf('learner-2'), registration: registration.replace(/0$/u, '1') }
  const next = await open(addressOf(other))
  expect(await stepIn(next)).toBe(words.list.title)
  await beginAndAnswer(next, scenario)
  await expect
    .poll(() => desk.store().statements().filter(isOf(other)).map(verbOf))
    .toContain('progressed')
  expect(desk.store().faults()).toEqual([])
})
const isOf = (launch: Launched) => (one: Statement) =>
  one.context.registration === launch.registration

test('a launch that names another address than this build sends nothing, and says so', async () => {
  const page = await open(addressOf(launchOf(), 'http://127.0.0.1:9'))
  await page.getByText(results.status.notNamed).waitFor()
  await beginAndAnswer(page, scenario)
  expect(desk.store().statements()).toEqual([])
})
