import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import results from '../../content/en/results.json' with { type: 'json' }
import scenario12 from '../../seeds/scenarios/only-the-treatment.json' with { type: 'json' }
import { Scenario } from '../../seeds/scenario.ts'
import { beginAndAnswer, learnIn, stepIn } from './courseLearner.ts'
import { trainingIn } from './practiceOpen.ts'
import { verbOf } from './recordStore.ts'
import { trainerDesk } from './trainingApp.ts'

const scenario = Scenario.parse(scenario12)
const words = trainingIn.en
const session = 'f6b1a3a0-7a0e-4c36-9a53-0a3c9f5a1e01'
const sessionKey = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
const cmi5Id = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
const moveOnId = 'https://w3id.org/xapi/cmi5/context/categories/moveon'

const desk = trainerDesk()
const ready = (set = {}) =>
  desk.store().launch({ session, masteryScore: 0.8, returnURL: `${desk.store().origin}/back` }, set)
beforeEach(() => ready())

/** The address by which a course system launches a learner. */
const launchAddress = (origin = desk.store().origin) => {
  const actor = { account: { homePage: 'https://lms.example.org', name: 'learner-1' } }
  const launched = new URLSearchParams({
    endpoint: `${origin}/xapi/`,
    fetch: `${origin}/fetch`,
    actor: JSON.stringify({ objectType: 'Agent', ...actor }),
    registration: '7d1b6f0e-0f68-4c4d-8f44-6c1f4b0e7a10',
    activityId: 'https://lms.example.org/au/1',
  })
  return `${desk.url()}/?${launched.toString()}`
}
const open = async (address = launchAddress()): Promise<Page> => {
  const page = await desk.profile().context.newPage()
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}
const verbs = () => desk.store().statements.map(verbOf)

test('launched, run and left: from initialized to terminated, each verdict said once', async () => {
  const page = await open()
  await learnIn(page, scenario)
  await page.getByRole('main').getByRole('button', { name: words.debrief.end }).click()
  await page.getByRole('heading', { level: 1, name: words.list.title }).waitFor()
  await page.getByRole('button', { name: results.panel.leave }).click()
  await page.waitForURL(`${desk.store().origin}/back`)
  expect(verbs()[0]).toBe('initialized')
  expect(verbs().slice(-3)).toEqual(['completed', 'passed', 'terminated'])
  const passed = desk.store().statements.find((one) => verbOf(one) === 'passed')
  expect(passed?.result).toMatchObject({ success: true, score: { scaled: 1 } })
  const categories = (verb: string) =>
    desk
      .store()
      .statements.find((one) => verbOf(one) === verb)
      ?.context.contextActivities.category?.map(({ id }) => id)
      .toSorted()
  expect(categories('initialized')).toEqual([cmi5Id])
  expect(categories('completed')).toEqual([cmi5Id, moveOnId].toSorted())
  expect(categories('terminated')).toEqual([cmi5Id])
  const sessions = desk.store().statements.map(({ context }) => context.extensions?.[sessionKey])
  expect(new Set(sessions)).toEqual(new Set([session]))
  expect(desk.store().statements.map(({ actor }) => JSON.stringify(actor))).toEqual(
    desk.store().statements.map(() => expect.stringContaining('learner-1')),
  )
  expect(desk.store().faults).toEqual([])
  expect(desk.store().tokensGiven()).toBe(1)
})

test('a run is gone on with after a reload, and in the next launch in another browser', async () => {
  const page = await open()
  const step = await beginAndAnswer(page, scenario)
  await page.reload()
  await expect.poll(() => stepIn(page)).toBe(step)
  expect(desk.store().tokensGiven()).toBe(1)
  expect(verbs().filter((verb) => verb === 'initialized')).toHaveLength(1)
  await expect.poll(() => desk.store().stateOf('handrail.run')).toMatch(/"run":"1\./u)
  await desk.otherComputer()
  ready({ again: true })
  const next = await open()
  await expect.poll(() => stepIn(next)).toBe(step)
  expect(desk.store().faults).toEqual([])
})

test('a system that vanishes mid-run loses nothing: what waits goes out when it is back', async () => {
  const page = await open()
  await beginAndAnswer(page, scenario)
  desk.store().goAway(true)
  await page.reload()
  await page.getByText(results.status.notFound).waitFor()
  desk.store().goAway(false)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await expect.poll(verbs).toContain('progressed')
  expect(desk.store().faults).toEqual([])
})

test('a launch that names another address than this build sends nothing, and says so', async () => {
  const page = await open(launchAddress('http://127.0.0.1:9'))
  await page.getByText(results.status.notNamed).waitFor()
  await beginAndAnswer(page, scenario)
  expect(desk.store().statements).toEqual([])
})
