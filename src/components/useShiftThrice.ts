import { useEffect, useEffectEvent } from 'react'

const within = 1_500

/** Shift three times in a row, and nothing between: the key that covers the screen. */
export const useShiftThrice = (onThrice: () => void) => {
  const fire = useEffectEvent(onThrice)
  useEffect(() => {
    let presses: number[] = []
    const listen = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (repeat) return
      presses =
        key === 'Shift' ? [...presses.filter((at) => timeStamp - at < within), timeStamp] : []
      if (presses.length < 3) return
      presses = []
      fire()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}
