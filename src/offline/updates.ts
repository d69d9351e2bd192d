import { useSyncExternalStore } from 'react'

export type Offline = {
  /** A newer version: none yet, ready, held up by an encounter in another tab, or in place of this one. */
  update: 'none' | 'ready' | 'elsewhere' | 'taken'
  /** Whether all of the app is kept on this device, as far as is known. */
  copy: 'whole' | 'incomplete'
  /** Uses the newer version, if no encounter is open in any tab. */
  use: () => void
  later: () => void
}

const later = () => tell({ update: 'none' })
let now: Offline = { update: 'none', copy: 'whole', use: () => {}, later }
const listeners = new Set<() => void>()

export const tell = (part: Partial<Offline>) => {
  now = { ...now, ...part }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What is known of the copy of the app on this device, and of a newer one. */
export const useOffline = (): Offline => useSyncExternalStore(subscribe, () => now)
