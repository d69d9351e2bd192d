import { useSyncExternalStore } from 'react'

export type Status = {
  stage: 'list' | 'run' | 'debriefing'
  /** The course system around this page: `closed` where it takes no more, `ended` after leaving it. */
  lms: 'none' | 'here' | 'gone' | 'closed' | 'ended' | 'not-found' | 'not-named' | 'unreadable'
  /** The record store: `denied` where it does not take the key. */
  lrs: 'none' | 'no-key' | 'ready' | 'away' | 'denied'
  goesTo: 'nowhere' | 'browser' | 'course' | 'store'
  runs: number
  /** Of this page's own session. */
  unsent: number
  refused: number
  /** All that waits in this browser, whoever it is of. */
  waiting: number
}

let status: Status = {
  stage: 'list',
  lms: 'none',
  lrs: 'none',
  goesTo: 'nowhere',
  runs: 0,
  unsent: 0,
  refused: 0,
  waiting: 0,
}
const listeners = new Set<() => void>()

export const statusNow = (): Status => status

/** Changes a part of it. Listeners hear of it a moment later, since a page may be drawing just now. */
export const tellStatus = (part: Partial<Status>): void => {
  const next = { ...status, ...part }
  // A page that is drawn anew because of this would say it again: what is no news is not told.
  if (JSON.stringify(next) === JSON.stringify(status)) return
  status = next
  queueMicrotask(() => listeners.forEach((listener) => listener()))
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
export const useStatus = (): Status => useSyncExternalStore(subscribe, statusNow)
