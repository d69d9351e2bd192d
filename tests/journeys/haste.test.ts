import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { walkCase } from '../../seeds/walkCase.ts'
import { readCaseFile } from './cases.ts'
import { Keyboard, Mouse } from './hands.ts'
import { meet } from './meet.ts'
import { outcomeOf } from './outcome.ts'
import { journalIn } from './tab.ts'
import { finish, walk } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Presses every answer twice. */
class HurriedMouse extends Mouse {
  override answer(card: Locator) {
    return card.dblclick()
  }
}
/** Stays on the number key. */
class HeavyKeyboard extends Keyboard {
  override async answer(_card: Locator, number: number) {
    for (const key of [String(number), String(number)]) await this.page.keyboard.down(key)
    await this.page.keyboard.up(String(number))
  }
}

describe('a hurried hand answers one question, not the next one as well', () => {
  test.each([
    ['V01', 'tablet', HurriedMouse],
    ['V03', 'desk', HurriedMouse],
    ['V12', 'desk', HurriedMouse],
    ['V08', 'desk', HeavyKeyboard],
  ] as const)('%s on a %s', async (id, screen, Hurried) => {
    const file = readCaseFile(id)
    const { app, nurse } = await meet(browser, { file, screen, by: (page) => new Hurried(page) })
    await walk(nurse)
    await finish(nurse)
    const { journal } = walkCase(file)
    expect(outcomeOf(await journalIn(app.page))).toEqual(
      outcomeOf({ pathway: '1.0.0', site: file.site, startedAt: file.at, events: journal }),
    )
    await app.close()
  })
})
