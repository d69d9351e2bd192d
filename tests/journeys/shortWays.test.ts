import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { readCase } from '../../seeds/caseFile.ts'
import { endStateOf } from '../../flows/endStates.ts'
import { callAndReturn } from './callAndReturn.ts'
import { readCaseFile } from './cases.ts'
import { meet } from './meet.ts'
import type { Look } from './nurse.ts'
import { keptText } from './tab.ts'
import { finish, walk } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const registry = '714-940-1000'

describe('a child is here', () => {
  test.each(['desk', 'tablet', 'phone'] as const)(
    'on a %s the Registry’s number stands on the screen after one press of the start screen',
    async (screen) => {
      const { app, nurse } = await meet(browser, { file: readCaseFile('V08'), screen })
      await nurse.press('app.start.ways.report-now.label')
      await expect.poll(() => app.page.getByText(registry).first().isVisible()).toBe(true)
      await expect.poll(() => keptText(app.page)).toContain('REPORT_NOW')
      expect(nurse.hand.actions).toBeLessThanOrEqual(2)
      await app.close()
    },
  )

  test('by keyboard it is one key', async () => {
    const { app, nurse } = await meet(browser, { file: readCaseFile('V08'), keyboard: true })
    await nurse.hand.key('3')
    await expect.poll(() => app.page.getByText(registry).first().isVisible()).toBe(true)
    await app.close()
  })

  test.each(['desk', 'phone'] as const)(
    'on a %s the number is at most two presses away from every step, whatever else is going on',
    async (screen) => {
      const far: string[] = []
      const look: Look = async (nurse, where) => {
        const { page, view } = nurse
        if (where.includes('Report.') || view.facts.age === undefined || where === 'end') return
        const done = view.duties.childReport.status === 'complete'
        if (!done && !(await page.getByText(registry).first().isVisible())) far.push(where)
      }
      const { app, nurse } = await meet(browser, { file: readCaseFile('V08'), screen, look })
      await walk(nurse)
      // It stands there unasked for as long as the call is not made; after that, what is left does.
      expect(far.filter((where) => !afterTheCall.some((step) => where.startsWith(step)))).toEqual(
        [],
      )
      await app.close()
    },
  )
})
const afterTheCall = ['help', 'needs', 'choices', 'safety-plan', 'plan']

describe('911 is one press away from every screen, and returning loses nothing', () => {
  test.each([
    ['V05', 'desk'],
    ['V08', 'phone'],
    ['V05', 'tablet'],
  ] as const)('%s on a %s', async (id, screen) => {
    const { app, nurse } = await meet(browser, {
      file: readCaseFile(id),
      screen,
      look: callAndReturn,
    })
    await walk(nurse)
    await finish(nurse)
    expect(endStateOf(nurse.state.context)).toBe(readCaseFile(id).expect?.endState)
    await app.close()
  })
})

test('an adult with nothing owed who declines: nine screens and fifteen actions to the end', async () => {
  const read = readCase({
    id: 'declines',
    at: '2026-09-02T16:45:00-07:00',
    answers: {
      danger: 'none',
      age: 'adult-under-60',
      interpreter: 'not-needed',
      dependent: 'no',
      injury: 'none',
      clinicalFlags: 'none',
      privacy: 'alone',
      limitsExplained: 'yes',
      permission: 'declined',
      concern: 'uncertain',
      otherChildAtRisk: 'nothing-known',
      otherAdultAtRisk: 'nothing-known',
    },
  })
  if ('faults' in read) throw new Error(read.faults.join('; '))
  const { app, nurse } = await meet(browser, { file: read.case })
  await walk(nurse)
  const screens = new Set(nurse.seen)
  await finish(nurse)
  expect(endStateOf(nurse.state.context)).toBe('adult-declined')
  expect([...screens]).toHaveLength(9)
  expect(nurse.hand.actions).toBeLessThanOrEqual(15)
  await app.close()
})
