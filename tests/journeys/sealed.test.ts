import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { tellingIn } from '../../content/telling.ts'
import { axe, openApp, shot } from './browser.ts'
import { readCaseFile } from './cases.ts'
import { Mouse } from './hands.ts'
import { code, codedSite } from './kioskSite.ts'
import { meet } from './meet.ts'
import { type Look, Nurse } from './nurse.ts'
import { headingIn, keptText } from './tab.ts'
import { uncover } from './uncover.ts'
import { finish, walk, walkTo } from './walk.ts'
import { sayIn, type Tongue } from './words.ts'
import recoveryEn from '../../content/en/recovery.json' with { type: 'json' }
import recoveryEs from '../../content/es/recovery.json' with { type: 'json' }

let browser: Browser
let coded: string
beforeAll(async () => {
  browser = await launch()
  coded = await codedSite()
})
afterAll(() => browser.close())

const say = sayIn('en', { shown: false })
const words = { en: recoveryEn, es: recoveryEs }
const reads = (page: Page, title: string) => expect.poll(() => headingIn(page)).toBe(title)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const giveCode = async (page: Page, digits: string, label = words.en.code.label) => {
  await page.getByLabel(label).fill(digits)
  await page.keyboard.press('Enter')
}

const eventsIn = (text: string | null): unknown => JSON.parse(text ?? 'null')

/** A device that keeps these facts of the site. */
const fileHere = async (page: Page, text: string) => {
  await page.evaluate((site) => localStorage.setItem('handrail.site', site), text)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
const meetCoded = async (id: string, more: { look?: Look; lang?: Tongue } = {}, site = coded) => {
  const met = await meet(browser, { file: readCaseFile(id), ...more })
  await fileHere(met.app.page, site)
  return met
}

/** Another tab as a browser restores it: with what the tab had, so many minutes later. */
const restoreTab = async (nurse: Nurse, minutes: number): Promise<Page> => {
  const { page, file } = nurse
  const kept = await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)))
  const address = page.url()
  const context = page.context()
  await page.close()
  const restored = await context.newPage()
  await restored.clock.setFixedTime(new Date(Date.parse(file.at) + minutes * 60_000))
  await restored.addInitScript((items) => {
    if (sessionStorage.length > 0) return
    for (const [key, text] of Object.entries(items)) sessionStorage.setItem(key, text)
  }, kept)
  await restored.goto(address)
  await restored.getByRole('heading', { level: 1 }).waitFor()
  return restored
}

describe('an encounter found again stands behind the cover and the staff code', () => {
  test('at every step of V03 it comes back to the same step, with nothing lost', async () => {
    const look: Look = async ({ page, dialog }, where) => {
      if (where === 'start' || (await dialog.count()) > 0) return
      const [before, heading] = [await keptText(page), await headingIn(page)]
      await page.reload()
      await reads(page, say('app.cover.title'))
      expect(await page.locator('.encounter').count(), where).toBe(0)
      await uncover(page)
      await reads(page, words.en.code.title)
      expect(await page.locator('.encounter').count(), where).toBe(0)
      await giveCode(page, code)
      await reads(page, heading)
      expect(eventsIn(await keptText(page)), where).toEqual(eventsIn(before))
    }
    const { app, nurse } = await meetCoded('V03', { look })
    await walk(nurse)
    await finish(nurse)
    expect(app.complaints).toEqual([])
    await app.close()
  })

  test.each<Tongue>(['en', 'es'])('wrong tries slow down and lock nobody out, %s', async (lang) => {
    const { code: asked } = words[lang]
    const { app, nurse } = await meetCoded('V06', { lang })
    const { page } = app
    await walkTo(nurse, 'first-glance')
    const heading = await headingIn(page)
    await page.reload()
    await uncover(page)
    let now = Date.parse(nurse.file.at)
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      await giveCode(page, '111111', asked.label)
      const told = seconds === 1 ? asked.wait_one : asked.wait_other
      await page.getByText(told.replace('{{count}}', String(seconds))).waitFor()
      now += seconds * 1_000
      await page.clock.setFixedTime(now)
      await page.getByText(asked.wrong, { exact: true }).waitFor()
    }
    await shot(page, `code-${lang}`)
    expect(await axe(page)).toEqual([])
    expect(tellingIn(lang, await page.locator('body').innerText())).toEqual([])
    await giveCode(page, code, asked.label)
    await reads(page, heading)
    await app.close()
  })

  test('loading the page again does not shorten the wait', async () => {
    const { app, nurse } = await meetCoded('V06')
    const { page } = app
    await walkTo(nurse, 'first-glance')
    await page.reload()
    await uncover(page)
    await giveCode(page, '111111')
    await page.getByText(/Try again in 1 second/).waitFor()
    await page.reload()
    await uncover(page)
    await page.getByText(/Try again in 1 second/).waitFor()
    await giveCode(page, code)
    await reads(page, words.en.code.title)
    await app.close()
  })

  test('the code is asked for also where the site’s facts are out of reach now', async () => {
    const { app, nurse } = await meetCoded('V06')
    const { page } = app
    await walkTo(nurse, 'first-glance')
    const heading = await headingIn(page)
    await page.evaluate(() => localStorage.removeItem('handrail.site'))
    await page.reload()
    await uncover(page)
    await reads(page, words.en.code.title)
    await giveCode(page, code)
    await reads(page, heading)
    await app.close()
  })

  test('911 is there all the same, and without the code it can be erased', async () => {
    const { app, nurse } = await meetCoded('V05')
    const { page } = app
    await walkTo(nurse, 'reports')
    await page.reload()
    await uncover(page)
    await press(page, say('app.shell.emergency'))
    await press(page, say('emergency.buttons.return'))
    await reads(page, words.en.code.title)
    await page.getByText(words.en.code.forgot).click()
    await press(page, words.en.code.erase)
    await reads(page, say('app.start.title'))
    expect(await keptText(page)).toBeNull()
    await page.getByRole('heading', { name: words.en.due.title }).waitFor()
    await app.close()
  })

  test('coming back from the cover alone asks no code', async () => {
    const { app, nurse } = await meetCoded('V05')
    const { page } = app
    await walkTo(nurse, 'privacy')
    const heading = await headingIn(page)
    await nurse.press('app.shell.cover')
    await uncover(page)
    await reads(page, heading)
    await app.close()
  })
})

describe('a browser that was closed', () => {
  test('and restores its tabs within 30 minutes is where it was', async () => {
    const { app, nurse } = await meetCoded('V05')
    await walkTo(nurse, 'reports')
    const [before, heading] = [await keptText(nurse.page), await headingIn(nurse.page)]
    const page = await restoreTab(nurse, 29)
    await reads(page, say('app.cover.title'))
    await uncover(page)
    await giveCode(page, code)
    await reads(page, heading)
    expect(eventsIn(await keptText(page))).toEqual(eventsIn(before))
    await app.close()
  })

  test('and restores them later has only the list of what is due', async () => {
    const { app, nurse } = await meetCoded('V05')
    await walkTo(nurse, 'reports')
    const page = await restoreTab(nurse, 31)
    await reads(page, say('app.start.title'))
    await page.getByText(words.en.old).waitFor()
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
    const due = page.getByRole('region', { name: words.en.due.title })
    await due.waitFor()
    expect(tellingIn('en', await page.locator('body').innerText())).toEqual([])
    await shot(page, 'too-old')
    expect(await axe(page)).toEqual([])
    await app.close()
  })

  test('and does not restore them begins anew, with only the list of what is due', async () => {
    const { app, nurse } = await meetCoded('V05')
    await walkTo(nurse, 'reports')
    const other = await app.page.context().newPage()
    const address = app.page.url()
    await app.page.close()
    await other.goto(address)
    await reads(other, say('app.start.title'))
    await other.getByRole('region', { name: words.en.due.title }).waitFor()
    expect(await other.evaluate(() => Object.keys(sessionStorage))).toEqual([])
    await app.close()
  })
})

const slipIn = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('handrail.due'))
const eraseAt = async (nurse: Nurse) => {
  await nurse.press('encounter.leave.button')
  await nurse.press('encounter.leave.eraseNow')
  await reads(nurse.page, sayIn(nurse.tongue, { shown: false })('app.start.title'))
}

describe('what was still due when it was erased', () => {
  test.each<Tongue>(['en', 'es'])(
    'stands on the start screen until it is ticked, %s',
    async (lang) => {
      const { app, nurse } = await meet(browser, { file: readCaseFile('V05'), lang })
      const { page } = app
      const { due: said } = words[lang]
      await walkTo(nurse, 'reports')
      await eraseAt(nurse)
      const kept = (await slipIn(page)) ?? ''
      expect(tellingIn(lang, kept)).toEqual([])
      expect(kept).not.toMatch(/child|registry|answer|age|V05/i)
      const list = page.getByRole('region', { name: said.title })
      await list.waitFor()
      expect(tellingIn(lang, await list.innerText())).toEqual([])
      await shot(page, `due-slip-${lang}`)
      expect(await axe(page)).toEqual([])
      await press(page, said.show)
      expect(await list.innerText()).toContain(
        nurse.say('duties.childReport.tasks.call-registry.do'),
      )
      await shot(page, `due-slip-names-${lang}`)
      for (const box of await list.getByRole('checkbox').all()) await box.check()
      expect(await slipIn(page)).toBeNull()
      await page.reload()
      await reads(page, sayIn(lang, { shown: false })('app.start.title'))
      expect(await list.count()).toBe(0)
      await app.close()
    },
  )

  test('is said to be kept before erasing, and is never shown to patients', async () => {
    const { app, nurse } = await meet(browser, { file: readCaseFile('V05') })
    const { page } = app
    await walkTo(nurse, 'reports')
    await nurse.press('encounter.leave.button')
    await page.getByText(/keeps it as a short list without answers/).waitFor()
    await nurse.press('encounter.leave.eraseNow')
    await page.getByRole('region', { name: words.en.due.title }).waitFor()
    await page.goto(`${page.url().split('#')[0] ?? ''}?mode=kiosk`)
    await reads(page, 'Information for patients')
    expect(await page.getByText(words.en.due.title).count()).toBe(0)
    await app.close()
  })

  test('is not kept where the site wants none', async () => {
    const { app, nurse } = await meetCoded('V05', {}, JSON.stringify({ dueSlip: false }))
    const { page } = app
    await walkTo(nurse, 'reports')
    expect(await slipIn(page)).toBeNull()
    await nurse.press('encounter.leave.button')
    await page.getByText(/keeps no list of it/).waitFor()
    await nurse.press('encounter.leave.eraseNow')
    await reads(page, say('app.start.title'))
    expect(await page.getByText(words.en.due.title).count()).toBe(0)
    await app.close()
  })

  test('and cannot be read any more is said, and removed by one press', async () => {
    const { app } = await meet(browser, { file: readCaseFile('V05') })
    const { page } = app
    await page.evaluate(() => localStorage.setItem('handrail.due', '[{"id":3}]'))
    await page.reload()
    await page.getByText(words.en.due.damaged).waitFor()
    await press(page, words.en.due.remove)
    expect(await page.getByText(words.en.due.damaged).count()).toBe(0)
    expect(await slipIn(page)).toBeNull()
    await app.close()
  })
})

describe('a shared device for staff', () => {
  const atReports = async () => {
    const file = readCaseFile('V05')
    const app = await openApp(browser, { path: '?mode=staff-kiosk' })
    const { page } = app
    await page.clock.install({ time: file.at })
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const nurse = new Nurse({ page, hand: new Mouse(page), file })
    await walkTo(nurse, 'reports')
    return { app, nurse }
  }

  test('is covered when nobody touches it, and one touch keeps what is behind', async () => {
    const { app, nurse } = await atReports()
    const { page } = app
    const heading = await headingIn(page)
    await page.clock.runFor(62_000)
    await reads(page, say('app.cover.title'))
    await page.getByText(/In 2\d seconds it is cleared/).waitFor()
    await shot(page, 'staff-kiosk-idle')
    expect(await axe(page)).toEqual([])
    await page.mouse.click(20, 20)
    await page.clock.runFor(1_000)
    expect(await page.getByText(/it is cleared/).count()).toBe(0)
    await reads(page, say('app.cover.title'))
    await uncover(page)
    await reads(page, heading)
    await nurse.read()
    await app.close()
  })

  test('is wiped after the site’s time, comes back to its start, and keeps what is due', async () => {
    const { app } = await atReports()
    const { page } = app
    await page.clock.runFor(92_000)
    await page.getByRole('heading', { name: say('app.start.title') }).waitFor()
    expect(page.url()).toContain('?mode=staff-kiosk')
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
    await page.getByRole('region', { name: words.en.due.title }).waitFor()
    await app.close()
  })
})
