import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { fallIntoTrapsOf, practise, scenarios, sortOf, tongueOf } from './practised.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('practised as the protocol has it, nothing is found wrong', () => {
  test.each(scenarios.map((scenario, place) => [scenario.id, tongueOf(place), scenario] as const))(
    '%s, %s',
    async (_id, lang, scenario) => {
      const { app, words, found } = await practise(browser, scenario, { lang })
      expect(found.errors).toEqual([])
      expect(found.orderErrors).toEqual([])
      expect(found.endState.mine).toBe(scenario.expected.endState)
      const { page } = app
      expect(await page.getByText(words.debrief.noCritical, { exact: true }).isVisible()).toBe(true)
      expect(await page.getByText(words.debrief.other, { exact: true }).count()).toBe(0)
      expect(await page.locator('.lanes-apart').allInnerTexts(), 'the paths part').toEqual([])
      expect(app.complaints).toEqual([])
      expect(app.outside()).toEqual([])
      await app.close()
    },
  )
})

fallIntoTrapsOf((scenario) => sortOf(scenario) === 'report')
