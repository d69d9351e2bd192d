import { dutyIds } from '../../flows/ids.ts'
import { t0Reasons } from '../../flows/journal.ts'
import type { Ledger } from './ledger.ts'
import { type Pathway, startedAt } from './pathwayUnderProof.ts'
import type { PropertyId } from './result.ts'

const at = startedAt
type Door = { id: PropertyId; what: string; event: object; lacking: readonly string[] }
/** Events that a journal takes only whole: what may not be left out, and what would follow if it were. */
const doors: readonly Door[] = dutyIds.flatMap((duty): Door[] => [
  ...t0Reasons.map((reason): Door => ({
    id: 'SP-19',
    what: 'a clock is set',
    event: { type: 'SET_T0', duty, t0: at, reason, at },
    lacking: ['t0', 'reason'],
  })),
  {
    id: 'SP-20',
    what: 'a call is taken on',
    event: {
      type: 'TAKE_OVER',
      duty,
      task: 'call-police',
      person: 'the day nurse',
      knowsTheFacts: true,
      acknowledged: true,
      at,
    },
    lacking: ['person', 'knowsTheFacts', 'acknowledged'],
  },
])

/** What is written down to move a clock or a call is not taken without its reason or its person. */
export const proveDoors = ({ takes }: Pathway, ledger: Ledger): void => {
  for (const { id, what, event, lacking } of doors) {
    const whole = takes(event) ? null : `${what}, and it cannot be written down`
    ledger.table(id, whole, () => [what])
    for (const key of lacking) {
      const without = Object.fromEntries(Object.entries(event).filter(([name]) => name !== key))
      const fault = takes(without) ? `${what} without ${key}` : null
      ledger.table(id, fault, () => [`${what}, and no ${key} is given`])
    }
  }
}
