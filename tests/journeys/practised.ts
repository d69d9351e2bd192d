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
import type { Tongue } from './words.ts'

const folder = new URL('../../seeds/scenarios/', import.meta.url)
export const scenarios: readonly Scenario[] = readdirSync(folder).map((name) => {
  const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  return Scenario.parse(raw)
})

/** Runs a scenario in the browser and reads its debriefing, in Node and on the screen. */
export const practise = async (
  browser: Browser,
  scenario: Scenario,
  { lang, path }: { lang: Tongue; path?: TrapPath },
) => {
  const met = await learn(browser, { scenario, path, lang })
  await beginPractice(met.nurse, scenario)
  await new Learner(met.nurse, scenario, path).practise()
  const run = await runIn(met.app.page)
  if (!run) throw new Error('The run is gone before it was looked back on.')
  return { ...met, found: debrief(scenario, run) }
}

/** Every other run is practised in Spanish. */
export const tongueOf = (place: number): Tongue => (place % 2 === 0 ? 'en' : 'es')

/** Falls into each trap of these scenarios on the real screens. */
export const fallIntoTrapsOf = (chosen: (scenario: Scenario) => boolean): void => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  const traps = scenarios
    .filter(chosen)
    .flatMap((scenario) =>
      scenario.traps.map((trap) => [scenario.id, trap.id, scenario, trap] as const),
    )
    .map(([id, trapId, scenario, trap], place) => {
      const lang = tongueOf(place)
      return [`${id}, ${lang}`, trapId, { scenario, trap, lang }] as const
    })
  describe('each trap is found and named in the debriefing', () => {
    test.each(traps)('%s: %s', async (_scenario, _trap, { scenario, trap, lang }) => {
      const { app, words, found } = await practise(browser, scenario, { lang, path: trap.path })
      expect(found.errors.map(({ trap: named }) => named)).toContain(trap.id)
      const title = words.engine.errors[trap.error].title
      const told = app.page.locator('.debrief-errors li', { hasText: title })
      expect(await told.getByText(trap.says[lang], { exact: true }).isVisible()).toBe(true)
      await app.close()
    })
  })
}

/** Whose traps are walked in which file: a child's, an adult's with a report, any other adult's. */
export const sortOf = ({ expected }: Scenario): 'child' | 'report' | 'adult' => {
  if (expected.endState.startsWith('minor')) return 'child'
  return Object.keys(expected.duties).length > 0 ? 'report' : 'adult'
}
