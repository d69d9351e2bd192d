import { keepInTab, practiceKey, practiceNameKey } from '../encounter/journalKey.ts'
import { keepMark } from './out.ts'
import type { Laid } from './suspended.ts'

/** Puts a run that was laid by into this tab, to be gone on with. */
export const putBack = ({ id, begunAt, name, run }: Laid): void => {
  keepInTab(practiceKey, JSON.stringify(run))
  keepInTab(practiceNameKey, name)
  keepMark({ id, begunAt, percent: 0 })
}
