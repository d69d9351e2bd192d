import { dutyIds } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import type { StepCheck } from './check.ts'
import type { Spot } from './explore.ts'
import { happens } from './told.ts'

const ends: readonly JournalEvent['type'][] = ['PATIENT_LEFT', 'HAND_OVER', 'RESPONDERS_TOOK_OVER']
/** However the talk ends, open tasks stay listed and can be written down. */
export const left = (child: boolean): StepCheck => ({
  id: child ? 'SP-02' : 'SP-03',
  look: (before, event, after, p) => {
    if (!ends.includes(event.type) || after.memory.lifecycle === 'closed') return undefined
    for (const duty of dutyIds.filter((id) => (id === 'childReport') === child)) {
      const open = (spot: Spot) => spot.view.duties[duty].tasks.filter(({ met }) => !met)
      // Who takes the child home is moot when they left: by the table it stands with a discharge.
      const gone = open(before).find(
        ({ task }) => task !== 'release-agreed' && !open(after).some((one) => one.task === task),
      )
      if (gone) return `${duty}.${gone.task} is no longer listed after ${event.type}`
      const barred = open(after).find(({ task, kind }) => {
        const done = happens('DONE', { duty, task })
        return kind !== 'written' && p.refusalOf(after.memory, done) !== null
      })
      if (barred) return `${duty}.${barred.task} cannot be written down after ${event.type}`
    }
    return null
  },
})
