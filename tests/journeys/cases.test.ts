import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { walkCase } from '../../seeds/walkCase.ts'
import { shot } from './browser.ts'
import { readCaseFile, readWay } from './cases.ts'
import { meet, type Screen } from './meet.ts'
import type { Look } from './nurse.ts'
import { outcomeOf } from './outcome.ts'
import { journalIn } from './tab.ts'
import { finish, walk } from './walk.ts'
import type { Tongue } from './words.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

type Way = [id: string, screen: Screen, theme: 'light' | 'dark', lang: Tongue]

/** Walks a case to its end, with a picture of every screen, and compares what came of it. */
const compare = async (
  keyboard: boolean,
  [id, screen, theme, lang]: Way,
  file = readCaseFile(id),
) => {
  const look: Look = ({ page, seen }, where) => {
    const at = String(seen.length).padStart(2, '0')
    return shot(page, [keyboard ? 'keys' : 'hand', id, screen, theme, lang, at, where].join('-'))
  }
  const { app, nurse } = await meet(browser, { file, screen, theme, lang, keyboard, look })
  await walk(nurse)
  await finish(nurse)
  const { journal } = walkCase(file)
  expect(outcomeOf(await journalIn(app.page))).toEqual(
    outcomeOf({ pathway: '1.0.0', site: file.site, startedAt: file.at, events: journal }),
  )
  expect(app.complaints).toEqual([])
  expect(app.outside()).toEqual([])
  await app.close()
}

describe('with mouse or finger each case comes to its own end, duties and offers', () => {
  test.each<Way>([
    ['V01', 'desk', 'light', 'en'],
    ['V02', 'tablet', 'dark', 'es'],
    ['V03', 'phone', 'light', 'en'],
    ['V04', 'desk', 'dark', 'en'],
    ['V05', 'phone', 'dark', 'es'],
    ['V06', 'tablet', 'light', 'en'],
    ['V07', 'desk', 'light', 'es'],
    ['V08', 'tablet', 'dark', 'en'],
    ['V09', 'phone', 'light', 'es'],
    ['V10', 'desk', 'dark', 'es'],
    ['V11', 'phone', 'dark', 'en'],
    ['V12', 'tablet', 'light', 'es'],
  ])('%s on a %s, %s, %s', (...way) => compare(false, way))
})

describe('with the keyboard alone too', () => {
  test.each<Way>([
    ['V03', 'desk', 'dark', 'es'],
    ['V05', 'desk', 'light', 'en'],
    ['V06', 'phone', 'dark', 'es'],
    ['V08', 'desk', 'light', 'es'],
    ['V09', 'tablet', 'dark', 'en'],
    ['V11', 'desk', 'light', 'en'],
  ])('%s on a %s, %s, %s', (...way) => compare(true, way))
})

describe('and so do the turns that no vignette takes', () => {
  test.each<Way>([
    ['all-undecided', 'desk', 'light', 'en'],
    ['all-corrected', 'desk', 'light', 'en'],
    ['age-corrected', 'desk', 'light', 'en'],
  ])('%s on a %s, %s, %s', (...way) => compare(false, way, readWay(way[0])))
})
