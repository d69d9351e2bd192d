import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { debrief } from '../../seeds/practice/debrief.ts'
import { Scenario } from '../../seeds/scenario.ts'
import type { TrapPath } from '../../seeds/scenarioTrap.ts'
import { beginPractice, learn } from './practiceOpen.ts'
import { Learner } from './practiceWalk.ts'
import { runIn } from './tab.ts'

const folder = new URL('../../seeds/scenarios/', import.meta.url)
const scenarios = readdirSync(folder).map((name): Scenario => {
  const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  return Scenario.parse(raw)
})

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Runs a scenario in the browser and reads its debriefing, in Node and on the screen. */
const practise = async (scenario: Scenario, path?: TrapPath) => {
  const met = await learn(browser, { scenario, path })
  await beginPractice(met.nurse, scenario)
  await new Learner(met.nurse, scenario, path).practise()
  const run = await runIn(met.app.page)
  if (!run) throw new Error('The run is gone before it was looked back on.')
  return { ...met, found: debrief(scenario, run) }
}

describe('practised as the protocol has it, nothing is found wrong', () => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s',
    async (_id, scenario) => {
      const { app, words, found } = await practise(scenario)
      expect(found.errors).toEqual([])
      expect(found.orderErrors).toEqual([])
      expect(found.endState.mine).toBe(scenario.expected.endState)
      const { page } = app
      expect(await page.getByText(words.debrief.noCritical, { exact: true }).isVisible()).toBe(true)
      expect(await page.getByText(words.debrief.other, { exact: true }).count()).toBe(0)
      expect(app.complaints).toEqual([])
      expect(app.outside()).toEqual([])
      await app.close()
    },
  )
})

describe('each trap is found and named in the debriefing', () => {
  const traps = scenarios.flatMap((scenario) =>
    scenario.traps.map((trap) => [scenario.id, trap.id, scenario, trap] as const),
  )
  test.each(traps)('%s: %s', async (_scenario, _trap, scenario, trap) => {
    const { app, words, found } = await practise(scenario, trap.path)
    expect(found.errors.map(({ error }) => error)).toContain(trap.error)
    const title = words.engine.errors[trap.error].title
    expect(await app.page.locator('.debrief-errors').getByText(title).first().isVisible()).toBe(
      true,
    )
    await app.close()
  })
})
