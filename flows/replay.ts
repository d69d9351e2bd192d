import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { FactId } from './facts.ts'
import { dutyIds, type DutyId, type DutyStatus } from './ids.ts'
import type { AnswerEvent, Journal, JournalEvent } from './journal.ts'
import type { Memory } from './memory.ts'
import { pathway } from './pathway.ts'
import { type Refusal, refusalOf } from './refusals.ts'
import { nextMemory } from './setup.ts'
import { viewOf } from './view.ts'

export type State = SnapshotFrom<typeof pathway>

/** The state before anything was said. */
export const start = ({ site, startedAt }: Pick<Journal, 'site' | 'startedAt'>): State =>
  initialTransition(pathway, { site, startedAt })[0]

/** One event further, by XState's pure transition. An event that is not let in changes nothing. */
export const step = (state: State, event: JournalEvent): State =>
  transition(pathway, state, event)[0]

/** The state is never stored: it is the journal, replayed. Nothing is ever taken out of a journal. */
export const replay = (journal: Journal): State => journal.events.reduce(step, start(journal))

/** The first event of a journal that the pathway would not have let in, with its place, or null. */
export const firstRefused = (
  journal: Journal,
): { index: number; event: JournalEvent; refusal: Refusal } | null => {
  let state = start(journal)
  for (const [index, event] of journal.events.entries()) {
    const refusal = refusalOf(state.context, event)
    if (refusal) return { index, event, refusal }
    state = step(state, event)
  }
  return null
}

export type Preview = {
  refusal: Refusal | null
  kept: readonly FactId[]
  setAside: readonly FactId[]
  returns: readonly FactId[]
  duties: readonly { duty: DutyId; from: DutyStatus; to: DutyStatus }[]
  limitsDueAgain: boolean
  activatesEmergency: boolean
}

/** What an answer would keep, set aside, bring back, open and end, worked out before it is given. */
export const preview = (memory: Memory, event: AnswerEvent): Preview => {
  const refusal = refusalOf(memory, event)
  const before = viewOf(memory)
  const next = nextMemory(memory, event) ?? memory
  const after = viewOf(next)
  const answered = (facts: object) => Object.keys(facts)
  const live = new Set(answered(after.facts))
  return {
    refusal,
    kept: factsOf(before.facts).filter((fact) => live.has(fact) && fact !== event.fact),
    setAside: after.setAside.filter((fact) => !before.setAside.includes(fact)),
    returns: before.setAside.filter((fact) => !after.setAside.includes(fact)),
    duties: dutyIds.flatMap((duty) => {
      const [from, to] = [before.duties[duty].status, after.duties[duty].status]
      return from === to ? [] : [{ duty, from, to }]
    }),
    limitsDueAgain: before.standing.limitsCurrent && !after.standing.limitsCurrent,
    activatesEmergency: memory.emergency !== 'active' && next.emergency === 'active',
  }
}
const factsOf = (facts: Memory['answered'] | object): FactId[] =>
  Object.keys(facts).filter((key): key is FactId => key in facts)
