import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { shot } from './browser.ts'
import { readCaseFile } from './cases.ts'
import { dialogs } from './dialogs.ts'
import { meet } from './meet.ts'
import type { Nurse } from './nurse.ts'
import { keptText } from './tab.ts'
import { arrive, fillChange, openChange, walkTo } from './walk.ts'
import { type Tongue, tongues } from './words.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** A girl of seventeen, told of the report; the calls are made. */
const afterTheCalls = async (lang: Tongue) => {
  const met = await meet(browser, { file: readCaseFile('V08'), lang })
  await walkTo(met.nurse, 'help.help')
  return met
}
const effectsOf = (nurse: Nurse) =>
  nurse.dialog.getByRole('heading', { name: nurse.say('encounter.change.preview') }).locator('..')

/** A sentence up to the facts it names. */
const startOf = (nurse: Nurse, kind: 'setAside' | 'returns'): string =>
  nurse.say(`encounter.change.${kind}`, { facts: '|' }).split('|')[0] ?? ''

describe('a change says what it does before it is done', () => {
  test.each(tongues)('%s: she turns out to be nineteen', async (lang) => {
    const { app, nurse } = await afterTheCalls(lang)
    const { page, say, dialog } = nurse
    const [before, acts] = [await keptText(page), nurse.state.context.acts]
    nurse.bag.age = 19
    await openChange(nurse, 'age')
    const effects = effectsOf(nurse)
    expect(await effects.innerText()).toContain(say('encounter.change.previewWaits'))
    await fillChange(nurse, 'age', 'entered-wrongly')
    await expect.poll(() => effects.innerText()).toContain(startOf(nurse, 'setAside'))
    const said = await effects.innerText()
    expect(said).toMatch(/\n1\d /)
    expect(said).toContain(say('facts.guardianInvolved.label'))
    expect(said).toContain(say('duties.childReport.name'))
    await shot(page, `change-preview-${lang}`)
    expect(await keptText(page), 'nothing is written down before it is applied').toBe(before)

    await nurse.save('encounter.change.apply')
    await expect.poll(() => dialog.count()).toBe(0)
    expect(nurse.state.context.acts).toEqual(acts)
    expect(nurse.view.duties.childReport.withdrawn).toBe(true)
    expect(nurse.view.setAside).toContain('guardianInvolved')
    await arrive(nurse)
    await expect(page.getByText(say('todo.card.withdrawn')).first().isVisible()).resolves.toBe(true)
    await app.close()
  })

  test('cancelled, it changes nothing; changed back, everything comes back', async () => {
    const { app, nurse } = await afterTheCalls('en')
    const { page } = nurse
    const before = await keptText(page)
    nurse.bag.age = 19
    await openChange(nurse, 'age')
    await fillChange(nurse, 'age', 'entered-wrongly')
    await nurse.press('app.common.cancel')
    expect(await keptText(page)).toBe(before)

    const { facts, duties } = nurse.view
    await openChange(nurse, 'age')
    await fillChange(nurse, 'age', 'entered-wrongly')
    await nurse.save('encounter.change.apply')
    await arrive(nurse)
    nurse.bag.age = 17
    await openChange(nurse, 'age')
    await fillChange(nurse, 'age', 'entered-wrongly')
    await expect.poll(() => effectsOf(nurse).innerText()).toContain(startOf(nurse, 'returns'))
    await nurse.save('encounter.change.apply')
    expect(nurse.view.facts).toEqual(facts)
    expect(nurse.view.duties).toEqual(duties)
    await app.close()
  })
})

test.each(tongues)('What if writes nothing down, whatever is looked at there, %s', async (lang) => {
  const { app, nurse } = await afterTheCalls(lang)
  const before = await keptText(nurse.page)
  await dialogs['what if'](nurse)
  await shot(nurse.page, `what-if-${lang}`)
  await nurse.hand.key('Escape')
  expect(await nurse.dialog.count()).toBe(0)
  expect(await keptText(nurse.page)).toBe(before)
  await arrive(nurse)
  await app.close()
})
