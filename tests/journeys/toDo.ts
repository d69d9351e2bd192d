import { dutyIds } from '../../flows/ids.ts'
import type { Nurse } from './nurse.ts'
import { until } from './tab.ts'

const open: readonly string[] = ['undecided', 'owed', 'phoned']
/** From here on what is due stands in a column beside the step. */
const wide = 1024

/**
 * What is due must come to stand on the screen, all of it: a list beside the step, which is drawn
 * right after the page, or a bar at the foot.
 */
export const seeToDo = async (nurse: Nurse): Promise<void> => {
  await until(`all that is due to be listed at ${nurse.where}`, async () => {
    const [listed, due] = await listedAndDue(nurse)
    return listed === due ? true : null
  })
}

/** How many duties the screen lists, and how many are due; *nothing due* counts as listing none. */
const listedAndDue = async (nurse: Nurse): Promise<readonly [number, number]> => {
  await nurse.read()
  const { page, say, view, state } = nurse
  if (view.page.step === 'plan' || state.context.lifecycle !== 'open') return [0, 0]
  const count = dutyIds.filter((duty) => open.includes(view.duties[duty].status)).length
  if (count === 0) return [(await page.getByText(say('encounter.nothingDue.text')).count()) - 1, 0]
  if ((page.viewportSize()?.width ?? 0) < wide) {
    const name = `${say('todo.title')}: ${say(`todo.open_${count === 1 ? 'one' : 'other'}`, { count })}.`
    return [(await page.getByRole('button', { name }).isVisible()) ? count : -1, count]
  }
  const list = nurse.region(say('todo.title'))
  return [await list.locator('article, details.duty').count(), count]
}
