import { createContext, useContext } from 'react'
import type { FactId, Value } from '../../flows/facts.ts'
import type { AnswerReason, Basis, Journal, JournalEvent } from '../../flows/journal.ts'
import type { Memory } from '../../flows/memory.ts'
import type { Refusal } from '../../flows/refusals.ts'
import type { Preview } from '../../flows/replay.ts'
import type { View } from '../../flows/view.ts'

type Unstamp<E> = E extends JournalEvent ? Omit<E, 'at'> : never
/** An event as a screen sends it; the time is written on it when it enters the journal. */
export type Unstamped = Unstamp<JournalEvent>

export type EncounterApi = {
  journal: Journal
  memory: Memory
  view: View
  /** Adds an event to the journal; gives the refusal where the pathway does not let it in. */
  send: (event: Unstamped) => Refusal | null
  /** Why an event would not be let in now, or null. */
  refusal: (event: Unstamped) => Refusal | null
  /** Answers a fact. Replacing an answer counts as a correction unless another basis is given. */
  answer: <F extends FactId>(
    fact: F,
    value: Value<F>,
    more?: { basis?: Basis; reason?: AnswerReason },
  ) => Refusal | null
  /** What an answer would do, worked out before it is given. */
  previewOf: <F extends FactId>(fact: F, value: Value<F>, basis: Basis) => Preview
  /** False where this browser keeps nothing: a reload would start anew, and the screen says so. */
  kept: boolean
  /** Ends and wipes: storage, journal, screen. */
  leaveAndErase: () => void
}

export const EncounterContext = createContext<EncounterApi | null>(null)

/** The encounter on screen. Only below EncounterProvider. */
export const useEncounter = (): EncounterApi => {
  const api = useContext(EncounterContext)
  if (!api) throw new Error('useEncounter is used outside EncounterProvider')
  return api
}
