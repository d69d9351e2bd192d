import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { openApp, shot } from './browser.ts'
import { readCaseFile } from './cases.ts'
import { meet } from './meet.ts'
import type { Nurse } from './nurse.ts'
import { outcomeWithoutScreen } from './offlineApp.ts'
import { outcomeOf } from './outcome.ts'
import { headingIn, journalIn, keptText } from './tab.ts'
import { finish, walk, walkTo } from './walk.ts'
import { uncover } from './uncover.ts'
import { sayIn } from './words.ts'

const say = sayIn('en', { shown: false })
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** As in a browser whose owner blocked storage: the name itself may not be spoken. */
const block = () => {
  for (const name of ['sessionStorage', 'localStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
}
/** Full storage: nothing more is kept. What the app wished to keep can be read by the test. */
const fill = () => {
  const wished = new Map<string, string>()
  Storage.prototype.setItem = (key, value) => {
    wished.set(key, value)
    throw new DOMException('Exceeded the quota.', 'QuotaExceededError')
  }
  Storage.prototype.getItem = (key) => wished.get(key) ?? null
}
const press = (page: Page, words: string) =>
  page.getByRole('button', { name: say(words), exact: true }).click()
const keepsNothing = (page: Page) => page.getByText(say('encounter.kept.what')).first()

describe('a browser that keeps nothing is said to, and the encounter goes on', () => {
  test('storage that is blocked', async () => {
    const app = await openApp(browser)
    const { page } = app
    await page.addInitScript(block)
    await page.reload()
    await press(page, 'app.start.ways.staff-concern.label')
    await keepsNothing(page).waitFor()
    await shot(page, 'keeps-nothing')
    await press(page, 'facts.danger.options.none')
    const glance = page.getByRole('group', { name: say('facts.injury.label'), exact: true })
    await glance.waitFor()
    await press(page, 'app.shell.cover')
    await press(page, 'app.cover.done')
    await press(page, 'app.shell.emergency')
    await press(page, 'emergency.buttons.return')
    await glance.waitFor()
    expect(app.complaints).toEqual([])
    await app.close()
  })

  test('storage that is full: V12 comes to its own end all the same', async () => {
    const file = readCaseFile('V12')
    const { app, nurse } = await meet(browser, { file })
    await app.page.addInitScript(fill)
    await app.page.reload()
    await app.page.getByRole('heading', { level: 1 }).waitFor()
    await walk(nurse)
    await keepsNothing(app.page).waitFor()
    await finish(nurse)
    expect(outcomeOf(await journalIn(app.page))).toEqual(outcomeWithoutScreen(file))
    expect(app.complaints).toEqual([])
    await app.close()
  })
})

test('two tabs are two encounters: neither sees the other', async () => {
  const { app, nurse } = await meet(browser, { file: readCaseFile('V12') })
  await walkTo(nurse, 'first-glance')
  const [kept, heading] = [await keptText(app.page), await headingIn(app.page)]
  const other = await app.page.context().newPage()
  await other.goto(app.page.url())
  await expect.poll(() => headingIn(other)).toBe(say('app.start.title'))
  await press(other, 'app.start.ways.self-identified.label')
  await expect.poll(() => keptText(other)).not.toBeNull()
  expect(await keptText(other)).not.toEqual(kept)
  await app.page.reload()
  await uncover(app.page)
  await expect.poll(() => headingIn(app.page)).toBe(heading)
  expect(await keptText(app.page)).toEqual(kept)
  await app.close()
})

const hours = (at: string, count: number) => new Date(Date.parse(at) + count * 3_600_000)
const clockNote = (page: Page, which: 'ahead' | 'behind', count: number) =>
  page.getByText(say(`app.clock.${which}_${count === 1 ? 'one' : 'other'}`, { count }))
/** Every fixed time in the list of what is due: *Sun 11:10*. */
const timesDue = async ({ page }: Nurse): Promise<string[]> => {
  const text = await page.getByRole('region', { name: say('todo.title') }).innerText()
  return text.match(/\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat) \d\d:\d\d/g) ?? []
}
/** The clock is read every five seconds. */
const patience = { timeout: 30_000 }

describe('a clock that is set while an encounter is open is noticed, and moves no deadline', () => {
  test.each([
    ['ahead', 5],
    ['behind', -3],
    ['behind', -1],
  ] as const)('%s, by %i hours', async (which, moved) => {
    const file = readCaseFile('V03')
    const { app, nurse } = await meet(browser, { file })
    const { page } = app
    await walkTo(nurse, 'reports')
    expect(await page.getByText(say('app.clock.fixed')).count()).toBe(0)
    const due = await timesDue(nurse)
    expect(due.length).toBeGreaterThan(0)
    await page.clock.setFixedTime(hours(file.at, moved))
    await clockNote(page, which, Math.abs(moved)).waitFor(patience)
    await shot(page, `clock-${which}-${Math.abs(moved)}`)
    expect(await timesDue(nurse)).toEqual(due)
    await page.getByRole('button', { name: say('app.clock.seen') }).click()
    expect(await clockNote(page, which, Math.abs(moved)).count()).toBe(0)
    await page.reload()
    await uncover(page)
    await expect.poll(() => timesDue(nurse)).toEqual(due)
    // The journal is ahead of a clock that was set back, and tells so again.
    expect(await page.getByText(say('app.clock.fixed')).count()).toBe(which === 'behind' ? 1 : 0)
    expect(app.complaints).toEqual([])
    await app.close()
  })
})
