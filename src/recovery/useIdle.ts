import { useEffect, useEffectEvent, useState } from 'react'
import { watchHands } from './watchHands.ts'

type Idle = {
  /** Where there is nothing to clear, nothing is asked. */
  active: boolean
  /** Seconds without a touch until it asks, and until it wipes. */
  ask: number
  wipe: number
  onAsk?: () => void
  onWipe: () => void
}

const second = 1_000
/** What asks stays for the rest of the touch, so that the touch presses nothing under it. */
const restOfTouch = 500

/** Seconds until the wipe while it asks; null while somebody is there. One touch extends, without limit. */
export const useIdle = ({ active, ask, wipe, onAsk, onWipe }: Idle): number | null => {
  const [left, setLeft] = useState<number | null>(null)
  const asked = useEffectEvent(() => onAsk?.())
  const wiped = useEffectEvent(onWipe)
  useEffect(() => {
    if (!active) return undefined
    let last = Date.now()
    let asks = false
    let done = false
    const touch = () => {
      if (!done) last = Date.now()
      if (asks) setTimeout(() => setLeft(null), restOfTouch)
      asks = false
    }
    // By the clock, since timers stop while a device sleeps.
    const look = () => {
      const idle = (Date.now() - last) / second
      if (done || idle < ask) return
      if (idle >= wipe) {
        done = true
        setLeft(null)
        return wiped()
      }
      if (!asks) asked()
      asks = true
      return setLeft(Math.ceil(wipe - idle))
    }
    const unwatch = watchHands(touch)
    const timer = setInterval(look, second)
    document.addEventListener('visibilitychange', look)
    return () => {
      unwatch()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      setLeft(null)
    }
  }, [active, ask, wipe])
  return left
}
