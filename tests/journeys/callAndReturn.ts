import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Journal } from '../../flows/journal.ts'
import { replay } from '../../flows/replay.ts'
import type { Look } from './nurse.ts'
import { headingIn, journalIn, keptText } from './tab.ts'

const inSight = async (target: Locator): Promise<boolean> => {
  const box = await target.boundingBox()
  const height = target.page().viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}

/** Calling 911 is written down once, until the danger is over, and only while anything is. */
const opensAnother = (journal: Journal): boolean => {
  const { emergency, lifecycle } = replay(journal).context
  return emergency !== 'active' && lifecycle !== 'closed'
}

/** 911 with one press, and back: the same question or sheet, and nothing but the call for help entered. */
export const callAndReturn: Look = async (nurse, where) => {
  const { page, say, hand, dialog } = nurse
  if (where === 'emergency') return
  const heading = await headingIn(page)
  const before = (await keptText(page)) === null ? null : await journalIn(page)
  const open = await dialog.isVisible()
  const place = open ? dialog : page.getByRole('banner')
  await hand.press(place.getByRole('button', { name: say('app.shell.emergency'), exact: true }))
  const number = page.getByRole('main').getByText('911', { exact: true })
  await number.waitFor()
  expect(await inSight(number), `911 in sight from ${where}`).toBe(true)
  await nurse.press('emergency.buttons.return')
  await expect.poll(() => headingIn(page)).toBe(heading)
  expect(await dialog.isVisible(), `the sheet at ${where}`).toBe(open)
  if (!before) return
  const { events } = await journalIn(page)
  expect(events.slice(0, before.events.length)).toEqual(before.events)
  const more = events.slice(before.events.length).map(({ type }) => type)
  expect(more, `written down at ${where}`).toEqual(opensAnother(before) ? ['EMERGENCY'] : [])
  const banner = page.getByRole('button', { name: say('encounter.emergencyStill.over') })
  if (!open && (await banner.isVisible())) await nurse.press('encounter.emergencyStill.over')
}
