import { factIds } from '../../../flows/facts.ts'
import { dutyIds } from '../../../flows/ids.ts'
import { oneOn, type Spot, spotOf } from '../../../seeds/proof/explore.ts'
import { theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { says } from '../../../seeds/proof/told.ts'

/**
 * The last answers of an encounter given anew, each once, by somebody who knew them from the start.
 * Gives what stands otherwise, or null. Times, privacy that was had before, and whom the limits were
 * said to are a matter of the way there, and are taken over.
 */
export const freshWalk = ({ memory, view }: Spot): string | null => {
  const fresh = factIds.reduce<Spot>(
    (at, fact) => {
      const kept = memory.answered[fact]
      if (!kept) return at
      const again = oneOn(theirs, at, says(fact, kept.value))
      // What waits for privacy or the talk's end is taken as it was let in.
      const answered = { ...at.memory.answered, [fact]: kept }
      return again ?? { ...at, memory: { ...at.memory, answered } }
    },
    spotOf(theirs, theirs.start(memory.site)),
  )
  const carried = {
    ...fresh.memory,
    before: memory.before,
    limitsSaidTo: memory.limitsSaidTo,
    privacyTries: memory.privacyTries,
    privacyDueAgain: memory.privacyDueAgain,
    acts: memory.acts,
    attempts: memory.attempts,
    decisions: memory.decisions,
    takenOver: memory.takenOver,
    lifecycle: memory.lifecycle,
    endedBy: memory.endedBy,
  }
  const anew = theirs.viewOf(carried)
  const fact = factIds.find(
    (id) => JSON.stringify(anew.facts[id]) !== JSON.stringify(view.facts[id]),
  )
  if (fact) return `${fact} stands otherwise than if it had been answered at once`
  const duty = dutyIds.find((id) => anew.duties[id].status !== view.duties[id].status)
  return duty ? `${duty} stands otherwise than if all had been answered at once` : null
}
