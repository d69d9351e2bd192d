import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { Scenario } from '../../seeds/scenario.ts'
import { axe, openApp, shot } from './browser.ts'
import { beginPractice, learn, trainingIn } from './practiceOpen.ts'
import { keptText } from './tab.ts'

const words = trainingIn.en
const file = new URL('../../seeds/scenarios/kids-get-a-turn.json', import.meta.url)
const raw: unknown = JSON.parse(readFileSync(file, 'utf8'))
const scenario = Scenario.parse(raw)

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
/** The word over the whole screen, as it is drawn. */
const strip = (page: Page, of = 'body') =>
  page
    .locator(of)
    .first()
    .evaluate((element) => getComputedStyle(element, '::before').content)
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

const begun = async (name = '', theme: 'light' | 'dark' = 'light') => {
  const met = await learn(browser, { scenario, theme })
  await beginPractice(met.nurse, scenario, name)
  return met.app
}
const goTo = (page: Page, hash: string) =>
  page.evaluate((address) => location.replace(address), hash)

describe('nobody takes practice for real', () => {
  test.each(['light', 'dark'] as const)('with its word on every screen, %s', async (theme) => {
    const app = await begun('', theme)
    const { page } = app
    expect(await strip(page)).toContain('Practice')
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift')
    await heading(page, 'Room check')
    expect(await strip(page)).toContain('Practice')
    await shot(page, `practice-cover-${theme}`)
    await press(page, 'Done')
    await press(page, 'Emergency, 911')
    await heading(page, 'Get help in this order')
    expect(await strip(page)).toContain('nobody is called. In a real emergency, call 911.')
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
    await shot(page, `practice-911-${theme}`)
    await press(page, 'Return to where you were')
    await press(page, 'What if…')
    expect(await strip(page, '.dialog-head')).toContain('Practice')
    await page.emulateMedia({ media: 'print' })
    expect(await strip(page)).toContain('Practice')
    expect(app.outside()).toEqual([])
    await app.close()
  })
})

describe('practice and the bedside keep out of each other', () => {
  test('no practice beside an encounter', async () => {
    const app = await openApp(browser)
    const { page } = app
    await press(page, 'I am concerned about a patient')
    await heading(page, 'Is anyone in danger right now?')
    await goTo(page, '#/practice')
    await page.waitForTimeout(300)
    expect(await page.locator('.practice').count()).toBe(0)
    await heading(page, 'Is anyone in danger right now?')
    expect(await strip(page)).toBe('none')
    expect(await keptText(page, 'handrail.practice')).toBeNull()
    await app.close()
  })

  test('no encounter beside a run, by any address, nor after a reload', async () => {
    const app = await begun()
    const { page } = app
    await goTo(page, '#/start')
    await page.waitForTimeout(300)
    expect(await page.getByText('What do you need?').count()).toBe(0)
    await page.reload()
    await heading(page, 'Is anyone in danger right now?')
    expect(await strip(page)).toContain('Practice')
    expect(await keptText(page)).toBeNull()
    await app.close()
  })

  test('a reload looks back on a run again, and the next learner finds nothing of it', async () => {
    const app = await begun('Fern')
    const { page } = app
    await press(page, words.engine.topics.life)
    await press(page, words.run.end)
    await heading(page, words.debrief.title)
    await page.reload()
    await heading(page, words.debrief.title)
    await press(page, words.debrief.end)
    await press(page, words.debrief.sure.end)
    await heading(page, words.list.title)
    const left = await page.evaluate(() =>
      [sessionStorage, localStorage].flatMap((store) => Object.entries(store).flat()).join(' '),
    )
    expect(left).not.toMatch(/Fern|PRACTICE|kids-get/u)
    await app.close()
  })
})

describe('a facilitator', () => {
  test('follows live, brings something on and pauses, without a network', async () => {
    const app = await begun('Fern')
    const { page } = app
    const window = await page.context().newPage()
    await window.goto(`${page.url().split('#')[0]}#/practice/follow`)
    await window.getByText(`${scenario.title.en}, Fern`).waitFor()
    await page.context().setOffline(true)
    await press(page, words.engine.topics.life)
    await window.getByText(words.follow.heldBack).waitFor()
    await press(window, words.injections['hand-danger'])
    await page.getByText(words.injections['hand-danger']).waitFor()
    const heard = window.getByRole('listitem').getByText(words.injections['hand-danger'])
    await heard.first().waitFor()
    const { title: tooEarly } = words.engine.errors['missed-report']
    expect(await window.getByText(tooEarly, { exact: true }).count()).toBe(0)
    await press(window, words.follow.pause)
    const halted = page.getByRole('dialog', { name: words.run.paused })
    await halted.getByText(words.run.pausedByFacilitator).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await halted.isVisible(), 'a learner does not end a facilitator’s pause').toBe(true)
    await page.context().setOffline(false)
    await page.reload()
    await halted.getByText(words.run.pausedByFacilitator).waitFor()
    await page.context().setOffline(true)
    await press(window, words.follow.goOn)
    await halted.waitFor({ state: 'detached' })
    await shot(window, 'practice-follow')
    expect(await axe(window)).toEqual([])
    await press(window, words.follow.pause)
    await halted.getByText(words.run.pausedByFacilitator).waitFor()
    await window.close({ runBeforeUnload: true })
    await halted.getByText(words.run.pausedMore).waitFor()
    await page.keyboard.press('Escape')
    await halted.waitFor({ state: 'detached' })
    expect(app.outside()).toEqual([])
    await app.close()
  })

  test('has a class under made-up names, which no learner sees, until it is erased', async () => {
    const app = await openApp(browser, { path: '#/practice/class' })
    const { page } = app
    await press(page, words.class.begin)
    await press(page, words.class.choose)
    await page.getByRole('button', { name: scenario.title.en }).click()
    await page.getByRole('textbox', { name: words.briefing.name }).fill('Moss')
    await press(page, words.briefing.begin)
    await heading(page, 'Is anyone in danger right now?')
    await press(page, words.engine.topics.life)
    await press(page, words.run.end)
    await press(page, words.debrief.end)
    await press(page, words.debrief.sure.end)
    await press(page, words.list.class)
    await press(page, words.class.show)
    const map = page.getByRole('region', { name: words.class.heat })
    await map.getByRole('columnheader', { name: 'Moss' }).waitFor()
    expect(await map.getByRole('cell', { name: words.class.parted }).count()).toBeGreaterThan(0)
    expect(await axe(page)).toEqual([])
    await shot(page, 'practice-class')
    await press(page, words.class.handOver)
    await heading(page, words.class.rate)
    expect(await page.getByText('Moss').count()).toBe(0)
    expect(await axe(page)).toEqual([])
    await press(page, words.class.giveNone)
    await press(page, words.class.toTrainer)
    await press(page, words.class.erase)
    await press(page, words.class.eraseYes)
    expect(await page.evaluate(() => localStorage.getItem('handrail.class'))).toBeNull()
    await app.close()
  })
})

/** A workstation, a tablet, a telephone and a projector. */
const screens: readonly (readonly [width: number, height: number])[] = [
  [1366, 768],
  [768, 1024],
  [360, 740],
  [1920, 1080],
]

test('nothing on these screens shuts anybody out, at any size', async () => {
  const app = await openApp(browser, { path: '#/practice' })
  const { page } = app
  const look = async (where: string) => {
    expect(await axe(page), where).toEqual([])
    for (const [width, height] of screens) {
      await page.setViewportSize({ width, height })
      await shot(page, `practice-${where}-${width}`)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wider, `${where} at ${width}`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 1366, height: 768 })
  }
  await heading(page, words.list.title)
  await look('list')
  await page.getByRole('button', { name: scenario.title.en }).click()
  await heading(page, scenario.title.en)
  await look('briefing')
  await press(page, words.briefing.begin)
  await heading(page, 'Is anyone in danger right now?')
  await press(page, words.engine.topics.life)
  await look('run')
  await press(page, words.run.end)
  await heading(page, words.debrief.title)
  await look('debriefing')
  await app.close()
})
