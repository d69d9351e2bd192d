import { dutyIds, type DutyId } from '../../flows/ids.ts'
import { type JournalEvent, t0Reasons } from '../../flows/journal.ts'
import type { Memory } from '../../flows/memory.ts'
import type { StepCheck } from './check.ts'
import { byLaw } from './dutyChecks.ts'
import type { Spot } from './explore.ts'
import { lawMinor } from './law.ts'
import { momentOf } from './told.ts'

/** What of the memory is not as it was; `but` may be otherwise. */
export const changedIn = (
  was: Memory,
  is: Memory,
  but: readonly (keyof Memory)[] = [],
): string | null => {
  const all = Object.entries(is)
  const before = new Map<string, unknown>(Object.entries(was))
  const may: readonly string[] = but
  return all.find(([key, value]) => !may.includes(key) && before.get(key) !== value)?.[0] ?? null
}

const alarms: readonly JournalEvent['type'][] = ['EMERGENCY', 'EMERGENCY_OVER']
/** Only danger opens an emergency, whatever danger; only its end ends it; nothing else is touched. */
const alarmed: StepCheck = {
  id: 'SP-01',
  look: ({ memory: was }, event, { memory: is }) => {
    if (alarms.includes(event.type)) {
      const changed = changedIn(was, is, ['emergency'])
      if (changed) return `${event.type} changed ${changed}`
    }
    const should = emergencyAfter(was, event)
    return is.emergency === should
      ? null
      : `after ${event.type} the emergency is ${is.emergency}, not ${should}`
  },
}
const emergencyAfter = (was: Memory, event: JournalEvent): Memory['emergency'] => {
  if (event.type === 'EMERGENCY') return 'active'
  if (event.type === 'EMERGENCY_OVER' || event.type === 'RESPONDERS_TOOK_OVER') return 'over'
  return event.type === 'ANSWER.danger' && event.value !== 'none' ? 'active' : was.emergency
}

/** What is looked up leaves the visit as it was; going back shows a page and takes nothing. */
const lookedUp: StepCheck = {
  id: 'SP-10',
  look: ({ memory: was }, { type }, { memory: is }) => {
    if (type !== 'WHAT_IF' && type !== 'BACK') return undefined
    const changed = changedIn(was, is, type === 'BACK' ? ['cursor'] : [])
    return changed ? `${type} changed ${changed}` : null
  },
}

/** A start of a clock is set for one duty, with a reason, and to a moment that has been. */
const timed: StepCheck = {
  id: 'SP-19',
  look: ({ memory: was }, event, { memory: is, trail }) => {
    if (event.type !== 'SET_T0') return undefined
    const { duty, t0, reason } = event
    const reasons: readonly unknown[] = t0Reasons
    if (!reasons.includes(reason)) return `the start of ${duty} was set without a reason`
    if (is.t0[duty] !== t0) return `the start of ${duty} is not as it was set`
    if (Date.parse(t0) > Date.parse(momentOf(trail.length)))
      return `the start of ${duty} is later than now`
    const other = dutyIds.find((id) => id !== duty && was.t0[id] !== is.t0[id])
    return other ? `the start of ${duty} moved ${other}` : null
  },
}

const done = (duty: DutyId, spot: Spot): boolean =>
  ['notOwed', 'complete'].includes(byLaw(duty, spot))
/**
 * “Nothing here” ends and wipes: only where no duty was open, and none comes open by it. Of a child it
 * asks the same as any end without concern.
 */
const nothing = (child: boolean): StepCheck => ({
  id: child ? 'SP-02' : 'SP-03',
  look: (before, event, after) => {
    if (event.type !== 'NOTHING_HERE') return undefined
    for (const duty of dutyIds.filter((id) => (id === 'childReport') === child)) {
      if (!done(duty, before)) return `nothing here, with ${duty} ${byLaw(duty, before)}`
      if (!done(duty, after)) return `nothing here, and then ${duty} is ${byLaw(duty, after)}`
    }
    if (before.memory.emergency === 'active') return 'nothing here, in an emergency'
    return after.view.facts.age === undefined ? 'nothing here, without an age' : null
  },
})
const signs: StepCheck = {
  id: 'SP-21',
  look: (_, event, { view: { facts, known } }) => {
    if (event.type !== 'NOTHING_HERE' || !lawMinor(facts)) return undefined
    if (facts.ruledOutCheck !== 'none-of-these') return 'nothing here, with signs not looked at'
    return known.seenAlone ? null : 'nothing here, of a child who was never seen alone'
  },
}

/** A report that the Registry took on the call is that call; nobody else’s taking it is one. */
const taken: StepCheck = {
  id: 'SP-18',
  look: ({ memory: was }, event, { memory: is }) => {
    if (event.type !== 'DECIDE') return undefined
    const { duty, consult } = event
    const calls = consult?.outcome === 'taken-as-report' && consult.with === 'registry'
    const child = duty === 'childReport' || duty === 'otherChildReport'
    const added = is.acts.slice(was.acts.length).map((act) => `${act.duty}.${act.task}`)
    const should = calls && child ? [`${duty}.call-registry`] : []
    return added.join() === should.join() ? null : `a decision wrote down ${added.join()} as done`
  },
}
export const eventChecks: readonly StepCheck[] = [
  alarmed,
  lookedUp,
  timed,
  nothing(true),
  nothing(false),
  signs,
  taken,
]
