import { useEffect } from 'react'
import { isControl } from './keys.ts'

const stop = (event: Event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
}
const titleNow = () => document.querySelector('h1')?.textContent

/**
 * A hurried hand: the second press of a double press does nothing where the first one has brought
 * another page, and a key held down presses a button once.
 */
export const useOnePress = () => {
  useEffect(() => {
    let first: { target: EventTarget | null; title: string | null | undefined } | null = null
    const onClick = (event: MouseEvent) => {
      if (event.detail < 2 || !first) {
        first = { target: event.target, title: titleNow() }
        return
      }
      const gone = first.target instanceof Node && !first.target.isConnected
      if (gone || first.title !== titleNow()) stop(event)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat && event.key === 'Enter' && isControl(event.target)) stop(event)
    }
    window.addEventListener('click', onClick, true)
    window.addEventListener('keydown', onKey, true)
    return () => {
      window.removeEventListener('click', onClick, true)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [])
}
