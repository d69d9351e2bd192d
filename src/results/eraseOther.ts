import { erasePractice } from '../encounter/journalKey.ts'
import { keepMark } from './out.ts'

/** Wipes from this tab what another learner, or an earlier launch, left in it. */
export const eraseOther = (): void => {
  erasePractice()
  keepMark(null)
}
