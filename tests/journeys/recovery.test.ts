import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { shot } from './browser.ts'
import { readCaseFile } from './cases.ts'
import { meet } from './meet.ts'
import type { Look } from './nurse.ts'
import { headingIn, keptText } from './tab.ts'
import { finish, walk } from './walk.ts'
import { uncover } from './uncover.ts'
import { sayIn, tongues } from './words.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const eventsIn = (text: string | null): unknown => JSON.parse(text ?? 'null')

/** Loads the tab again: behind the cover the same step, with the same journal. */
const again =
  (load: (page: Page) => Promise<unknown>): Look =>
  async ({ page, dialog, say }, where) => {
    if (where === 'start' || (await dialog.count()) > 0) return
    const [before, heading] = [await keptText(page), await headingIn(page)]
    await load(page)
    await expect.poll(() => headingIn(page)).toBe(say('app.cover.title'))
    expect(await page.locator('.encounter').count()).toBe(0)
    await uncover(page)
    await expect.poll(() => headingIn(page)).toBe(heading)
    expect(eventsIn(await keptText(page))).toEqual(eventsIn(before))
  }

describe('a tab that is loaded again comes back to the same step with the same journal', () => {
  test.each(['V03', 'V05'])('at every step of %s', async (id) => {
    const look = again((page) => page.reload())
    const { app, nurse } = await meet(browser, { file: readCaseFile(id), look })
    await walk(nurse)
    await finish(nurse)
    expect(app.complaints).toEqual([])
    await app.close()
  })

  test('what was filled in and not yet sent is still there', async () => {
    const { app, nurse } = await meet(browser, { file: readCaseFile('V06') })
    const { page, say } = nurse
    await nurse.press('app.start.ways.staff-concern.label')
    await nurse.press('facts.danger.options.none')
    await page.getByRole('textbox', { name: say('encounter.glance.ageNumber') }).fill('24')
    const injury = nurse.group(say('facts.injury.label')).getByRole('radio').nth(2)
    await injury.check()
    await page.reload()
    await uncover(page)
    await expect.poll(() => injury.isChecked()).toBe(true)
    const age = page.getByRole('textbox', { name: say('encounter.glance.ageNumber') })
    expect(await age.inputValue()).toBe('24')
    await app.close()
  })

  test('a tab that crashed comes back too', async () => {
    const { app, nurse } = await meet(browser, { file: readCaseFile('V05') })
    await walk(nurse)
    const [before, heading] = [await keptText(app.page), await headingIn(app.page)]
    // The debugger alone still speaks with a page that crashed.
    const debug = await app.page.context().newCDPSession(app.page)
    const ask = async (expression: string): Promise<unknown> =>
      (await debug.send('Runtime.evaluate', { expression })).result.value
    const crashed = app.page.waitForEvent('crash')
    void debug.send('Page.crash').catch(() => {})
    await crashed
    await debug.send('Page.reload')
    const shown = (title: string) =>
      expect
        .poll(() => ask(`document.querySelector('h1')?.innerText`), { timeout: 5_000 })
        .toBe(title)
    await shown(nurse.say('app.cover.title'))
    await ask(`document.querySelector('main.cover button').click()`)
    await shown(heading)
    const after = await ask(`sessionStorage.getItem('handrail.session')`)
    expect(eventsIn(String(after))).toEqual(eventsIn(before))
    await app.close()
  })
})

const spoil = {
  unreadable: (text: string) => text.slice(0, text.length / 2),
  'other-version': (text: string) => text.replace('"pathway":"1.0.0"', '"pathway":"0.9.0"'),
  damaged: () => '{"visits":[{"patient":"14","language":"es"}]}',
  'does-not-replay': (text: string) =>
    text.replace('"events":[', '"events":[{"type":"FINISH","at":"2026-02-11T23:15:00-08:00"},'),
} as const

describe('what a tab kept and cannot be right is refused whole, in plain words, and can be erased', () => {
  test.each(
    tongues.flatMap((lang) =>
      (['unreadable', 'other-version', 'damaged', 'does-not-replay'] as const).map(
        (fault) => [fault, lang] as const,
      ),
    ),
  )('%s, %s', async (fault, lang) => {
    const say = sayIn(lang, { shown: false })
    const { app, nurse } = await meet(browser, { file: readCaseFile('V06'), lang })
    const { page } = app
    await nurse.press('app.start.ways.staff-concern.label')
    await nurse.press('facts.danger.options.none')
    const spoilt = spoil[fault]((await keptText(page)) ?? '')
    await page.evaluate((text) => sessionStorage.setItem('handrail.session', text), spoilt)
    await page.reload()
    await uncover(page)
    await expect.poll(() => headingIn(page)).toBe(say('encounter.refused.title'))
    expect(await page.getByText(say(`encounter.refused.why.${fault}`)).isVisible()).toBe(true)
    expect(await page.getByText(say('encounter.soFar.title')).count()).toBe(0)
    expect(await keptText(page)).toBe(spoilt)
    await shot(page, `refused-${fault}-${lang}`)
    await page.getByRole('button', { name: say('encounter.refused.erase') }).click()
    await expect.poll(() => headingIn(page)).toBe(say('app.start.title'))
    expect(await keptText(page)).toBeNull()
    await app.close()
  })
})

const traces = (page: Page) =>
  page.evaluate(() => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage).filter((key) => !/theme|language|due/.test(key)),
    address: location.hash.replace('#/start', ''),
    state: JSON.stringify(history.state),
  }))

test('Leave and erase leaves nothing, neither on the screen nor in storage nor behind Back', async () => {
  const { app, nurse } = await meet(browser, { file: readCaseFile('V03') })
  const { page, say } = nurse
  await walk(nurse)
  await nurse.hand.press(page.locator('summary', { hasText: say('encounter.soFar.title') }))
  await nurse.press('encounter.leave.button')
  await nurse.press('encounter.leave.eraseNow')
  const started = sayIn('en', { shown: false })('app.start.title')
  await expect.poll(() => headingIn(page)).toBe(started)
  expect(await traces(page)).toEqual({ session: [], local: [], address: '', state: 'null' })
  await page.goBack()
  await expect.poll(() => page.evaluate(() => document.body.innerText)).not.toMatch(/14 yr|Spanish/)
  expect((await headingIn(page)).replace(started, '')).toBe('')
  await app.close()
})
