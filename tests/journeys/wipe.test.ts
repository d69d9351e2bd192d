import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { readCaseFile } from './cases.ts'
import { meet } from './meet.ts'
import type { Look } from './nurse.ts'
import { keptText, patience } from './tab.ts'
import { tracesOf } from './traces.ts'
import { uncover } from './uncover.ts'
import { finish, walk, walkTo } from './walk.ts'
import { sayIn } from './words.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const say = sayIn('en', { shown: false })
const started = (page: Page) =>
  page.getByRole('heading', { level: 1, name: say('app.start.title') }).waitFor()
const button = (page: Page, words: string) =>
  page.getByRole('button', { name: say(words), exact: true })

/** The program's own texts: what stands there is no answer. */
const program = readdirSync('dist/assets')
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(`dist/assets/${name}`, 'utf8'))
  .join('\n')

const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}
/** How every journal begins as it is kept. */
const journalHead = '"events":[{"type"'

/** What only this encounter can have left: its moments, what was typed, and the journal as it is kept. */
const marksOf = (kept: Kept): string[] => {
  const journal = kept['handrail.session'] ?? ''
  const draft = kept['handrail.draft'] ?? '{}'
  const texts = [journal, draft].flatMap((text) => leaves(JSON.parse(text)))
  const rare = texts.filter((text) => text.length >= 6 && !program.includes(text))
  return [...new Set([...rare, journalHead])]
}

type Kept = Record<string, string>
type Step = { where: string; kept: Kept }

/** Walks a case and keeps what the tab holds at each of its steps. */
const stepsOf = async (id: string): Promise<Step[]> => {
  const steps: Step[] = []
  const look: Look = async ({ page, dialog }, where) => {
    if (where === 'start' || (await dialog.count()) > 0) return
    steps.push({
      where,
      kept: await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage))),
    })
  }
  const { app, nurse } = await meet(browser, { file: readCaseFile(id), look })
  await walk(nurse)
  await finish(nurse)
  await app.close()
  return steps
}

/** A tab that holds an encounter at a step; by the debugger, so that no script of ours has held it. */
const tabAt = async ({ kept }: Step, id: string, path = '') => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en' })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  await page.clock.install({ time: readCaseFile(id).at })
  await page.goto(`${inject('address')}/${path}`)
  await started(page)
  const session = await context.newCDPSession(page)
  const { storageKey } = await session.send('Storage.getStorageKeyForFrame', {
    frameId: (await session.send('Page.getFrameTree')).frameTree.frame.id,
  })
  const storageId = { storageKey, isLocalStorage: false }
  for (const [key, value] of Object.entries(kept))
    await session.send('DOMStorage.setDOMStorageItem', { storageId, key, value })
  await session.detach()
  await page.reload()
  await uncover(page)
  await page.locator('.encounter').waitFor({ state: 'attached' })
  return { page, close: () => context.close() }
}

const erase = async (page: Page) => {
  const back = button(page, 'emergency.buttons.return')
  if (await back.isVisible()) await back.click()
  const leave = button(page, 'encounter.leave.button')
  if (!(await leave.isVisible()))
    await page.locator('summary', { hasText: say('encounter.soFar.title') }).click()
  await leave.click()
  await button(page, 'encounter.leave.eraseNow').click()
}
const leaveAlone = (page: Page) => page.clock.runFor(95_000)

/** Nothing of it in any place, nor behind Back, nor after coming forward again. */
const isGone = async (page: Page, marks: readonly string[], where: string) => {
  await started(page)
  expect(await tracesOf(page, marks), where).toEqual([])
  const kept = await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)])
  expect(kept[0], where).toEqual([])
  expect(
    kept[1]?.filter((key) => key !== 'handrail.due'),
    where,
  ).toEqual([])
  expect(await page.evaluate(() => location.hash), where).toBe('#/start')
  await page.goBack()
  for (const mark of marks) expect(await page.content(), where).not.toContain(mark)
}

const ways = [
  ['Leave and erase', '', erase],
  ['a shared screen left alone', '?mode=staff-kiosk', leaveAlone],
] as const

describe.each(['V05', 'V03'])('of %s nothing is left', (id) => {
  let steps: Step[]
  beforeAll(async () => {
    steps = await stepsOf(id)
  })

  test.each(ways)(
    'after %s, whatever step it was at',
    async (_way, path, act) => {
      expect(new Set(steps.map(({ where }) => where)).size).toBeGreaterThan(9)
      for (const step of steps) {
        const marks = marksOf(step.kept)
        expect(marks.length, step.where).toBeGreaterThan(1)
        const { page, close } = await tabAt(step, id, path)
        await act(page)
        await isGone(page, marks, step.where)
        await close()
      }
    },
    400_000,
  )
})

test('the search finds what is there: on screen, in storage and in memory', async () => {
  const steps = await stepsOf('V03')
  const last = steps.at(-1)
  if (!last) throw new Error('V03 has no step')
  const marks = marksOf(last.kept)
  expect(marks).toContain('R-4471')
  const { page, close } = await tabAt(last, 'V03')
  const found = await tracesOf(page, marks)
  expect(found).toContain('stored: R-4471')
  expect(found).toContain('inMemory: R-4471')
  expect(found).toContain(`stored: ${journalHead}`)
  await close()
})

test('every other tab of this browser is wiped as well', async () => {
  const { app, nurse } = await meet(browser, { file: readCaseFile('V05') })
  await walkTo(nurse, 'reports')
  const second = await app.page.context().newPage()
  await second.goto(app.page.url())
  await second.getByRole('button', { name: say('app.start.ways.staff-concern.label') }).click()
  await expect.poll(() => keptText(second)).not.toBeNull()
  await erase(app.page)
  await started(app.page)
  await started(second)
  expect(await second.evaluate(() => Object.keys(sessionStorage))).toEqual([])
  await app.close()
})
