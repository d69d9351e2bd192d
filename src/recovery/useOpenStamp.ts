import { useEffect } from 'react'
import { stampOpen } from './recovered.ts'

const every = 15_000

/** Keeps the stamp of an open encounter fresh, also on the way out; also while the screen is covered. */
export const useOpenStamp = (open: boolean): void => {
  useEffect(() => {
    if (!open) return undefined
    stampOpen()
    const timer = setInterval(stampOpen, every)
    window.addEventListener('pagehide', stampOpen)
    document.addEventListener('visibilitychange', stampOpen)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', stampOpen)
      document.removeEventListener('visibilitychange', stampOpen)
    }
  }, [open])
}
