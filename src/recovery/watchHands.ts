const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchmove', 'input']
const listening = 1_000

/** Calls `onSign` at every sign that somebody is there: touch, key, scrolling, listening. Gives the end of it. */
export const watchHands = (onSign: () => void): (() => void) => {
  for (const sign of signs) window.addEventListener(sign, onSign, { capture: true, passive: true })
  const timer = setInterval(() => {
    if ('speechSynthesis' in globalThis && speechSynthesis.speaking) onSign()
  }, listening)
  return () => {
    for (const sign of signs) window.removeEventListener(sign, onSign, { capture: true })
    clearInterval(timer)
  }
}
