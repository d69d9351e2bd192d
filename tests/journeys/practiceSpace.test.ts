import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { runOf } from '../../seeds/practice/learner.ts'
import type { RunEvent } from '../../seeds/practice/practiceJournal.ts'
import { openApp } from './browser.ts'
import { trainingIn } from './practiceOpen.ts'
import { scenarios } from './practised.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const scenario = scenarios.find(({ id }) => id === 'kids-get-a-turn')

/** A run gone on with, from right after its first event of a kind. */
const goneOn = async (isLast: (event: RunEvent) => boolean, width: number, height: number) => {
  if (!scenario) throw new Error('The scenario of these tests is gone.')
  const { run } = runOf(scenario)
  const events = run.events.slice(0, run.events.findIndex(isLast) + 1)
  const app = await openApp(browser, { lang: 'es', width, height })
  await app.page.evaluate(
    (text) => {
      sessionStorage.setItem('handrail.practice', text)
      location.replace('#/practice')
    },
    JSON.stringify({ ...run, events }),
  )
  await app.page.locator('.step h1').waitFor()
  return app
}

test('beside the simulated people there is room for the whole number to call', async () => {
  const { page, close } = await goneOn((event) => event.type === 'DONE', 1024, 768)
  const number = page.locator('.side .callee-number').first()
  await number.waitFor()
  const side = page.locator('.side')
  expect(await side.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
  const card = await page.locator('.side .callee').first().boundingBox()
  const wide = await number.evaluate((text) => text.getBoundingClientRect().right)
  expect(wide).toBeLessThanOrEqual((card?.x ?? 0) + (card?.width ?? 0))
  await close()
})

test('on a telephone what was said last leaves the room to the step', async () => {
  const said = (event: RunEvent) => event.type === 'PRACTICE.ASK' && event.topic === 'life'
  const { page, close } = await goneOn(said, 360, 740)
  const bar = page.locator('.simulated-bar')
  await bar.locator('.heard-line').waitFor()
  expect((await bar.boundingBox())?.height).toBeLessThan(740 / 4)
  expect((await page.locator('h1').boundingBox())?.y).toBeLessThan(740 / 2)
  await page.getByRole('button', { name: trainingIn.es.run.askOrDo }).click()
  const help = await page.locator('dialog .button-emergency').boundingBox()
  expect(help?.height).toBeGreaterThanOrEqual(48)
  await close()
})
