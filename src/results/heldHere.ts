import { runList, setRuns } from './runList.ts'
import { setUnsent, unsentDocuments } from './xapi/documents.ts'
import { endings, setEndings } from './xapi/endings.ts'
import { setWaiting, waiting } from './xapi/queue.ts'

/** All that this browser holds of runs that have ended, and what waits to be sent, whoever it is of. */
export const heldHere = () => ({
  runs: runList(),
  waiting: waiting(),
  endings: endings(),
  documents: unsentDocuments(),
})
export type Held = ReturnType<typeof heldHere>

export const heldNothing: Held = { runs: [], waiting: [], endings: [], documents: [] }

export const waitingIn = (held: Held): number =>
  held.waiting.length + held.endings.length + held.documents.length

const setUnsentOf = (held: Held): void => {
  setWaiting(held.waiting)
  setEndings(held.endings)
  setUnsent(held.documents)
}

/** Erases all of it with `heldNothing`, or puts it back. */
export const setHeld = (held: Held): void => {
  setUnsentOf(held)
  setRuns(held.runs)
}

/** Takes what has lapsed out of the browser's storage. The runs stay until they are erased. */
export const lapseHeld = (): void => setUnsentOf(heldHere())
