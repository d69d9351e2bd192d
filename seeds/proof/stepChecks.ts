import type { FactId } from '../../flows/facts.ts'
import { dutyIds, type DutyId, type DutyStatus } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import type { StepCheck } from './check.ts'
import type { Spot } from './explore.ts'
import { eventChecks } from './eventChecks.ts'
import { factStepChecks } from './factChecks.ts'
import { lawConsulted } from './lawDecisions.ts'
import { left } from './leaveChecks.ts'

const rank: Record<DutyStatus, number> = {
  notOwed: 0,
  undecided: 1,
  owed: 2,
  phoned: 2,
  complete: 2,
}
const answered = (event: JournalEvent): FactId | null =>
  'fact' in event && 'value' in event ? event.fact : null

/** What was called, tried, decided or timed stays, and no clock starts later than it did. */
const kept: StepCheck = {
  id: 'SP-19',
  look: ({ memory: was }, event, { memory: is }) => {
    for (const list of ['acts', 'attempts', 'decisions', 'takenOver'] as const)
      if (was[list].some((one, place) => is[list][place] !== one))
        return `${event.type} lost ${list}`
    for (const duty of dutyIds) {
      const [before, after] = [was.t0[duty], is.t0[duty]]
      if (before !== undefined && after === undefined)
        return `${event.type} lost the start of ${duty}`
      if (before !== undefined && after !== before && event.type !== 'SET_T0')
        return `${event.type} moved the start of ${duty} from ${before} to ${after}`
    }
    return null
  },
}
/**
 * Learning what was not known lowers no duty. A child's wound may pass to the child report, and a
 * decision that was open only because the child was never seen alone may end by seeing them (5).
 */
const learning: StepCheck = {
  id: 'SP-15',
  look: (before, event, after) => {
    const fact = answered(event)
    if (!fact || before.memory.answered[fact] !== undefined) return undefined
    const carried = rankOf(after, 'childReport') > rankOf(before, 'childReport')
    const lowered = dutyIds.find(
      (duty) =>
        rankOf(after, duty) < rankOf(before, duty) &&
        !(duty === 'injuryReport' && carried) &&
        !(duty === 'childReport' && isSeeing(before, fact) && rankOf(before, duty) < rank.owed),
    )
    const status = lowered && after.view.duties[lowered].status
    return lowered ? `${lowered} falls to ${status} when ${fact} is learned` : null
  },
}
const rankOf = ({ view }: Spot, duty: DutyId) => rank[view.duties[duty].status]

const seeing: readonly FactId[] = ['privacy', 'interpreter', 'limitsExplained']
const isSeeing = ({ memory }: Spot, fact: FactId) =>
  memory.lifecycle === 'open' && seeing.includes(fact)
/**
 * Only a correction, a consult that says no with the reporter's own no beside it, or truly seeing the
 * child alone ends what is open for a child.
 */
const ending: StepCheck = {
  id: 'SP-22',
  look: (before, event, after) => {
    const fact = answered(event)
    const correction =
      fact &&
      'basis' in event &&
      event.basis === 'entered-wrongly' &&
      before.memory.answered[fact] !== undefined
    if (correction) return undefined
    const consulted = event.type === 'DECIDE' && lawConsulted(event) ? event.duty : null
    const least = fact && isSeeing(before, fact) ? rank.owed : rank.undecided
    const ended = (['childReport', 'otherChildReport'] as const).find(
      (duty) =>
        duty !== consulted && rankOf(before, duty) >= least && rankOf(after, duty) === rank.notOwed,
    )
    return ended ? `${event.type} ends ${ended}` : null
  },
}
/** Only saying the limits says them: no other event makes them count for somebody else. */
const limits: StepCheck = {
  id: 'SP-06',
  look: ({ memory: was }, event, { memory: is }) =>
    was.limitsSaidTo === is.limitsSaidTo || answered(event) === 'limitsExplained'
      ? null
      : `${event.type} counts as saying the limits to ${is.limitsSaidTo}`,
}
/** A duty goes by its own acts: what is done for one moves no other. */
const apart: StepCheck = {
  id: 'SP-09',
  look: (before, event, after) => {
    if (event.type !== 'DONE' && event.type !== 'ATTEMPT' && event.type !== 'TAKE_OVER')
      return undefined
    const moved = dutyIds.find(
      (duty) =>
        duty !== event.duty &&
        JSON.stringify(before.view.duties[duty]) !== JSON.stringify(after.view.duties[duty]),
    )
    return moved ? `${event.type} for ${event.duty} moved ${moved}` : null
  },
}
export const stepChecks: readonly StepCheck[] = [
  kept,
  ...factStepChecks,
  ...eventChecks,
  learning,
  ending,
  left(true),
  left(false),
  limits,
  apart,
]
