import { type FactId, factIds, sameValue } from '../../flows/facts.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import type { Memory } from '../../flows/memory.ts'
import type { SpotCheck, StepCheck } from './check.ts'
import type { Spot } from './explore.ts'
import { anewCheck } from './freshWalk.ts'
import { inPrivate, lawLive } from './lawFacts.ts'

const answered = (event: JournalEvent): FactId | null =>
  'fact' in event && 'value' in event ? event.fact : null

/** An answer changes that answer and no other; what is live is what was answered last. */
export const corrected: StepCheck = {
  id: 'SP-10',
  look: ({ memory: was }, event, { memory: is, view }) => {
    const fact = answered(event)
    if (fact && 'value' in event && !sameValue(is.answered[fact]?.value, event.value))
      return `${fact} does not stand as it was answered last`
    const lost = factIds.find(
      (id) => was.answered[id] !== is.answered[id] && touches(event, id) === false,
    )
    if (lost) return `${event.type} changed ${lost}`
    const ghost = factIds.find(
      (id) => view.facts[id] !== undefined && !sameValue(view.facts[id], is.answered[id]?.value),
    )
    return ghost ? `${ghost} is taken as it was answered before` : null
  },
}
const sets: Partial<Record<JournalEvent['type'], readonly FactId[]>> = {
  COMPANION_BACK: ['privacy'],
  REPORT_NOW: ['age', 'concern'],
  NOTHING_HERE: ['concern', 'ruledOutCheck'],
  PATIENT_LEFT: ['disposition'],
}
const touches = (event: JournalEvent, fact: FactId): boolean =>
  answered(event) === fact || (sets[event.type]?.includes(fact) ?? false)

/** What each event may move beside the page shown, the clocks it starts and the closing. */
const moves: Readonly<Partial<Record<string, readonly (keyof Memory)[]>>> = {
  'ANSWER.limitsExplained': ['answered', 'limitsSaidTo'],
  'ANSWER.privacy': ['answered', 'before', 'privacyDueAgain'],
  'ANSWER.interpreter': ['answered', 'before', 'privacyDueAgain'],
  'ANSWER.danger': ['answered', 'emergency'],
  COMPANION_BACK: ['answered', 'before', 'privacyDueAgain'],
  REPORT_NOW: ['answered'],
  NOTHING_HERE: ['answered', 'endedBy'],
  'ANSWER.disposition': ['answered', 'before'],
  PATIENT_LEFT: ['answered', 'before', 'endedBy'],
  GO_ON: ['passed', 'privacyTries', 'privacyDueAgain'],
  EMERGENCY: ['emergency'],
  EMERGENCY_OVER: ['emergency'],
  RESPONDERS_TOOK_OVER: ['emergency', 'endedBy'],
  HAND_OVER: ['endedBy'],
  FINISH: ['endedBy'],
  DONE: ['acts'],
  ATTEMPT: ['attempts'],
  DECIDE: ['decisions', 'acts'],
  TAKE_OVER: ['takenOver'],
}
const anyTime: readonly (keyof Memory)[] = ['cursor', 't0', 'lifecycle']
/** An event moves its own part of what is kept: nothing else of the way there can grow stale. */
const apart: StepCheck = {
  id: 'SP-10',
  look: ({ memory: was }, event, { memory: is }) => {
    const own = moves[event.type] ?? (answered(event) ? ['answered'] : [])
    const moved = keysOf(is).find(
      (part) => was[part] !== is[part] && !own.includes(part) && !anyTime.includes(part),
    )
    return moved ? `${event.type} moved ${moved}` : null
  },
}
const keysOf = (memory: Memory): (keyof Memory)[] =>
  Object.keys(memory).filter((key): key is keyof Memory => key in memory)

/** Time alone and a stay that were had stay had after an honest change, and never were when entered wrongly. */
const hadBefore: StepCheck = {
  id: 'SP-10',
  look: ({ memory: was, view }, event, { memory: is }) => {
    const changed = (fact: FactId) =>
      event.type === `ANSWER.${fact}` && 'basis' in event && event.basis === 'changed'
    const room = event.type === 'COMPANION_BACK' || changed('privacy') || changed('interpreter')
    const left = event.type === 'PATIENT_LEFT' || changed('disposition')
    if (!room && !left && was.before === is.before) return undefined
    const alone = was.before.privateTime || (room && inPrivate(view.facts))
    if (is.before.privateTime !== alone) return 'time alone counts otherwise than it was had'
    const stayed = was.before.inpatient || (left && was.answered.disposition?.value === 'admitted')
    return is.before.inpatient === stayed ? null : 'a stay counts otherwise than it was'
  },
}

/** What belongs to the encounter is live, and what no step asks any more is set aside. */
const live: SpotCheck = {
  id: 'SP-10',
  look: ({ memory, view }: Spot) => {
    const should = new Set(lawLive(memory, view))
    const wrong = factIds.find((fact) => (view.facts[fact] !== undefined) !== should.has(fact))
    if (wrong) return should.has(wrong) ? `${wrong} is lost` : `${wrong} stays, and no step asks it`
    const aside = factIds.filter((fact) => memory.answered[fact] && !should.has(fact))
    return aside.join() === view.setAside.join()
      ? null
      : `${view.setAside.join()} is named as set aside, where it is ${aside.join()}`
  },
}
export const factStepChecks: readonly StepCheck[] = [corrected, apart, hadBefore]
export const factSpotChecks: readonly SpotCheck[] = [live, anewCheck]
