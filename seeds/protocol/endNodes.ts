import { endStates } from '../../flows/endStates.ts'
import type { DutyId } from '../../flows/ids.ts'
import type { DutyView, View } from '../../flows/view.ts'
import { askedView } from '../proof/askedView.ts'
import type { Ask, Choice } from '../proof/everyRun.ts'
import { waysToHold } from './conditions.ts'
import type { EndNode } from './types.ts'

const decisions: readonly Choice<{ decision: 'owed' | 'notOwed' } | null>[] = [
  { says: 'not', value: null },
  { says: 'owed', value: { decision: 'owed' } },
  { says: 'notOwed', value: { decision: 'notOwed' } },
]

/** A view in which also the decisions are settled only as far as a rule asks. */
const withDecisions = (view: View, ask: Ask): View => {
  const dutyOf = (id: DutyId): DutyView =>
    Object.create(view.duties[id], {
      decision: { get: () => ask(`${id} was decided`, decisions) },
    })
  const duties: View['duties'] = {
    childReport: dutyOf('childReport'),
    otherChildReport: dutyOf('otherChildReport'),
    injuryReport: dutyOf('injuryReport'),
    elderDependentReport: dutyOf('elderDependentReport'),
    otherAdultReport: dutyOf('otherAdultReport'),
    examNotice: dutyOf('examNotice'),
  }
  return Object.create(view, { duties: { value: duties } })
}

/** The ends in the order in which they are looked at, each with what makes it hold. */
export const endNodes = (): EndNode[] =>
  endStates.map(({ id, when }) => ({
    id,
    holds: waysToHold((ask) => {
      const { view, memory } = askedView(ask)
      return when(memory, withDecisions(view, ask))
    }),
  }))
