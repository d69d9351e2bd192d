import { useSyncExternalStore } from 'react'

const tick = 5_000
const device = (): number => Date.now()
let source = device
let now = source()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

const read = () => {
  now = source()
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  now = source()
  timer ??= setInterval(read, tick)
  // Timers stop while a device sleeps: read the clock again when the page is shown.
  document.addEventListener('visibilitychange', read)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
    document.removeEventListener('visibilitychange', read)
  }
}

/** The present moment in milliseconds since 1970, read again every five seconds. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now)

/** The present moment as it goes into a journal: ISO 8601, UTC. */
export const moment = (): string => new Date(source()).toISOString()

/** The present moment in milliseconds since 1970, read at once. */
export const timeNow = (): number => source()

/** The same by the device's own clock, also while practice runs on another. */
export const deviceNow = (): number => device()

/**
 * Lets everything here run on another clock: practice has its own time.
 * @returns what brings back the clock of the device
 */
export const runOn = (clock: () => number): (() => void) => {
  source = clock
  read()
  return () => {
    source = device
    read()
  }
}
