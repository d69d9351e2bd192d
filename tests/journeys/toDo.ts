import { expect } from 'vitest'
import { dutyIds } from '../../flows/ids.ts'
import type { Nurse } from './nurse.ts'

const open: readonly string[] = ['undecided', 'owed', 'phoned']
/** From here on what is due stands in a column beside the step. */
const wide = 1024

/** What is due must stand on the screen, all of it: a list beside the step, or a bar at the foot. */
export const seeToDo = async (nurse: Nurse): Promise<void> => {
  const { page, say, view, state } = nurse
  if (view.page.step === 'plan' || state.context.lifecycle !== 'open') return
  const due = dutyIds.filter((duty) => open.includes(view.duties[duty].status))
  const count = due.length
  if (count === 0) {
    expect(await page.getByText(say('encounter.nothingDue.text')).count()).toBe(1)
    return
  }
  if ((page.viewportSize()?.width ?? 0) < wide) {
    const name = `${say('todo.title')}: ${say(`todo.open_${count === 1 ? 'one' : 'other'}`, { count })}.`
    await expect(page.getByRole('button', { name }).isVisible()).resolves.toBe(true)
    return
  }
  const list = nurse.region(say('todo.title'))
  expect(
    await list.locator('article, details.duty').count(),
    `duties listed at ${nurse.where}`,
  ).toBe(count)
}
