import type { JournalEvent } from '../../flows/journal.ts'
import { scenes } from './actScenes.ts'
import { type Plan, type Spot, type Way } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { after, exactly, startWith, toPlan } from './startWith.ts'
import { decidesAll, happens } from './told.ts'

const notYet = ({ memory }: Spot, event: JournalEvent): boolean => {
  if (event.type === 'DONE')
    return !memory.acts.some(
      ({ task, record }) =>
        task === event.task &&
        record.call === event.record?.call &&
        record.forms === event.record?.forms,
    )
  if (event.type === 'ATTEMPT') return memory.attempts.length === 0
  return memory.takenOver.length === 0
}

/** Every set of acts, attempts, plans and calls taken on, while the talk goes on and after it ended. */
export const actsPlans = (p: Pathway): Plan[] =>
  scenes.map(({ facts, acts, site }) => {
    const told = startWith(p, facts, site)
    const start = toPlan(p, after(p, told, decidesAll(told.view, 'notOwed')))
    const ways = ({ memory, ...spot }: Spot): Way[] =>
      memory.endedBy !== null && memory.endedBy !== 'hand-over'
        ? []
        : [
            ...acts.filter((act) => notYet({ memory, ...spot }, act)).map((act) => [act]),
            [happens('PATIENT_LEFT')],
            [happens('HAND_OVER', { to: 'the day nurse' })],
            [happens('EMERGENCY'), happens('RESPONDERS_TOOK_OVER')],
          ]
    return { p, starts: [start], waysOn: ways, keyOf: exactly }
  })
