import type { Browser, Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { launch } from '../../scripts/chromium.ts'
import { readScenario } from '../../seeds/practice/readScenario.ts'
import { Scenario } from '../../seeds/scenario.ts'
import { axe, openApp, shot } from './browser.ts'
import { trainingIn } from './practiceOpen.ts'

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
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

const screens: readonly (readonly [width: number, height: number])[] = [
  [1366, 768],
  [768, 1024],
  [360, 740],
  [1920, 1080],
]

const Written = z.object({ scenario: Scenario })

/** One entry of a list of the editor, opened. */
const openEntry = async (page: Page, list: string, name: string) => {
  const summary = page.locator('summary').filter({ hasText: name })
  if (!(await summary.isVisible())) await page.locator(`#edit-${list}`).click()
  await summary.click()
  return page.locator('.edit-row').filter({ has: summary })
}

/** A new scenario from a copy: another condition, moment, answer and title, and something more comes out. */
const writeAnother = async (page: Page) => {
  const { fields } = words.edit
  await page.getByRole('radio', { name: 'Only the treatment' }).click()
  await page.getByRole('textbox', { name: 'Title, English', exact: true }).fill('A leaflet, please')
  const others = await openEntry(page, 'reveals', 'nobody-named')
  await others.getByRole('checkbox', { name: words.edit.conditions.permission }).click()
  const wants = await openEntry(page, 'reveals', 'no-to-all')
  await wants.getByRole('checkbox', { name: words.edit.also.no }).click()
  await wants.getByRole('combobox', { name: 'Help', exact: true }).selectOption('info-only')
  await press(page, words.edit.add.reveals)
  const added = page.locator('.edit-row').filter({ hasText: 'new-1' })
  await added.getByLabel(fields.reveals.topic).selectOption('home')
  for (const [label, text] of [
    ['What is said', 'Nobody looks at my phone.'],
    ['Said instead, when asked wrongly', 'Fine.'],
  ])
    for (const tongue of ['English', 'Spanish'])
      await added.getByLabel(`${label}, ${tongue}`, { exact: true }).fill(String(text))
  await added.getByLabel(words.edit.fact).selectOption('phoneWatched')
  await added.getByRole('button', { name: words.edit.add.fact }).click()
  await added.getByRole('combobox', { name: 'Phone', exact: true }).selectOption('no')
  const leaves = await openEntry(page, 'events', 'leaving')
  await leaves.getByLabel(fields.events.kind, { exact: true }).selectOption('answered')
  await leaves.getByLabel(fields.events['value-answered']).selectOption('help')
  return {
    focused: () => page.evaluate(() => document.activeElement?.id),
    choose: async (group: string, label: string, value: string) => {
      await page.locator(`#edit-${group}`).click()
      await page.getByLabel(label).selectOption(value)
    },
  }
}

describe('the editor', () => {
  test('writes a scenario from a copy, checks it by field, keeps it, runs it at once', async () => {
    const app = await openApp(browser, { path: '#/practice/edit' })
    const { page } = app
    await page.getByRole('radio', { name: scenario.title.en }).click()
    const title = page.getByRole('textbox', { name: 'Title, English', exact: true })
    await title.fill('')
    await press(page, words.edit.check)
    expect(await title.getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('alert').getByText('Title and briefing, Title, English').click()
    expect(await title.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await axe(page)).toEqual([])
    await shot(page, 'practice-edit')
    await title.fill('Two sisters')
    await page.reload()
    expect(await title.inputValue()).toBe('Two sisters')
    await press(page, words.edit.check)
    await page.getByText(words.edit.sound).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page, words.edit.export),
    ])
    expect(file.suggestedFilename()).toBe('practice-kids-get-a-turn-2.json')
    await press(page, words.edit.drop)
    await page.getByLabel(words.edit.import).setInputFiles(await file.path())
    expect(await title.inputValue()).toBe('Two sisters')
    await press(page, words.edit.run)
    await page.getByRole('heading', { level: 2, name: 'Two sisters' }).waitFor()
    await heading(page, 'Is anyone in danger right now?')
    expect(app.complaints).toEqual([])
    await app.close()
  })

  test('makes a new scenario: is told in plain words what no longer fits, and how to mend it', async () => {
    const app = await openApp(browser, { path: '#/practice/edit' })
    const { page } = app
    const copy = await writeAnother(page)
    const found = page.getByRole('alert').getByRole('button')
    await copy.choose('expected', words.edit.fields.expected.endState, 'adult-plan')
    await press(page, words.edit.check)
    await page.getByRole('alert').waitFor()
    expect(await found.allInnerTexts()).toEqual([
      'What it must come to, The visit ends as: You expect “Adult: chose help, with a plan”. The pathway ends as “Adult: took information only”. Choose that end here, or change the answers that lead to it.',
      'What it tempts to, “once-more”: The way into this trap no longer fits. It should show “Asked again after a no” alone; it shows: no error. Take the trap away, or change its path in the exported file.',
    ])
    expect(await axe(page)).toEqual([])
    await shot(page, 'practice-edit-faults')
    await found.first().click()
    expect(await copy.focused()).toBe('edit-expected-endState')
    await page.locator(':focus').selectOption('adult-info')
    await found.nth(1).click()
    expect(await copy.focused()).toBe('edit-traps-0')
    await press(page, 'Take away: once-more')
    await page.getByText('Taken away: once-more.').waitFor()
    await press(page, words.edit.check)
    await page.getByText(words.edit.sound).waitFor()

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page, words.edit.export),
    ])
    const text = readFileSync(await file.path(), 'utf8')
    const { scenario: made } = Written.parse(readScenario(text))
    expect(made.reveals.at(-1)).toMatchObject({ id: 'new-1', brings: { phoneWatched: 'no' } })
    expect(made.reveals.find(({ id }) => id === 'nobody-named')?.needs).toEqual([
      'privacy',
      'limits',
    ])
    expect(made.events[0]?.trigger).toEqual({ answered: 'help' })
    expect(made.expected.endState).toBe('adult-info')
    await press(page, words.edit.drop)
    await page.getByLabel(words.edit.import).setInputFiles(await file.path())
    const [again] = await Promise.all([
      page.waitForEvent('download'),
      press(page, words.edit.export),
    ])
    expect(readFileSync(await again.path(), 'utf8')).toBe(text)
    await press(page, words.edit.run)
    await page.getByRole('heading', { level: 2, name: 'A leaflet, please' }).waitFor()
    await heading(page, 'Is anyone in danger right now?')
    expect(app.complaints).toEqual([])
    await app.close()
  })

  test('speaks Spanish of a dead end, and leads to what should give the answer', async () => {
    const app = await openApp(browser, { path: '#/practice/edit', lang: 'es', width: 360 })
    const { page } = app
    const { edit } = trainingIn.es
    await page.getByRole('radio', { name: 'Solo el tratamiento' }).click()
    const entry = await openEntry(page, 'reveals', 'may-i-ask')
    await entry.getByLabel(edit.fields.reveals.at).selectOption('help')
    await press(page, edit.check)
    const [told] = await page.getByRole('alert').getByRole('button').all()
    expect(await told?.innerText()).toBe(
      'Qué sale a la luz, «may-i-ask»: El camino correcto no tiene salida: nada contesta «Permiso» en el paso «Diga los límites antes de toda pregunta». Haga que algo que sale a la luz, algo que ocurre o lo visto en el triaje dé esa respuesta, en ese paso y con condiciones que ahí se cumplan.',
    )
    await told?.click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('edit-reveals-0')
    await entry.getByLabel(edit.fields.reveals.at).selectOption('say-first')
    await entry.getByLabel(/Lo que se dice, en inglés/u).fill('')
    await press(page, edit.check)
    await page.getByRole('alert').getByText('Escríbalo en inglés y en español.').waitFor()
    expect(await axe(page)).toEqual([])
    await entry.getByLabel(/Lo que se dice, en inglés/u).fill('You may. I may not answer.')
    await press(page, edit.check)
    await page.getByText(edit.sound).waitFor()
    await app.close()
  })

  test('is worked by keyboard alone, and gives back what was taken away', async () => {
    const app = await openApp(browser, { path: '#/practice/edit' })
    const { page } = app
    const { keyboard } = page
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.getByRole('radio', { name: 'Only the treatment' }).press('Space')
    await page.locator('#edit-cues').press('Enter')
    await page.getByRole('button', { name: words.edit.add.cues }).press('Enter')
    const field = page.locator('#edit-cues-1-id')
    await field.waitFor()
    await expect.poll(focused).toBe('edit-cues-1-id')
    expect(await field.inputValue()).toBe('new-1')
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type('no-bag')
    await keyboard.press('Tab')
    await keyboard.type('The plan')
    await keyboard.press('Tab')
    await keyboard.type('She has no bag.')
    await keyboard.press('Tab')
    await keyboard.type('No trae bolsa.')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await page.getByText('Taken away: no-bag.').waitFor()
    await page.reload()
    await page.locator('#edit-cues').press('Enter')
    await page.getByRole('button', { name: 'Put back: no-bag' }).press('Enter')
    await expect.poll(focused).toBe('edit-cues-1')
    await expect.poll(() => page.getByLabel('What is noticed, Spanish').count()).toBe(1)
    expect(await page.getByLabel('What is noticed, Spanish').inputValue()).toBe('No trae bolsa.')
    expect(await page.getByLabel(words.edit.fields.cues.at).inputValue()).toBe('plan')
    await app.close()
  })

  test.each(['light', 'dark'] as const)('shuts nobody out at any size, %s', async (theme) => {
    const app = await openApp(browser, { path: '#/practice/edit', theme })
    const { page } = app
    await page.getByRole('radio', { name: scenario.title.en }).click()
    for (const [group, id] of [
      ['reveals', 'may-i-ask'],
      ['events', 'she-wants-to-leave'],
      ['calls', 'Registry'],
      ['traps', 'mother-is-safe'],
      ['teachingPoints', 'true-words'],
    ] as const)
      await openEntry(page, group, id)
    await page.locator('#edit-people').click()
    await page.locator('#edit-expected').click()
    for (const [width, height] of screens) {
      await page.setViewportSize({ width, height })
      await shot(page, `practice-edit-${theme}-${width}`)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wider, `the editor at ${width}`).toBeLessThanOrEqual(0)
    }
    expect(await axe(page)).toEqual([])
    await app.close()
  })

  test('takes nothing of a broken file, and names line and field', async () => {
    const app = await openApp(browser, { path: '#/practice/edit' })
    const { page } = app
    await page.getByLabel(words.edit.import).setInputFiles({
      name: 'practice-broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...scenario, minutes: 'ten' }, null, 2)),
    })
    await page.getByText(/^Line \d+, minutes/u).waitFor()
    expect(await page.getByRole('button', { name: words.edit.run }).count()).toBe(0)
    expect(await axe(page)).toEqual([])
    await app.close()
  })
})
