import { useEffect } from 'react'
import { isControl } from './keys.ts'

const stop = (event: Event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
}
/** A double press hits one place: closer together than two answers can be. */
const onePlace = 48
/** And sooner than anyone reads a page; in milliseconds. */
const oneMoment = 400

type Press = { target: EventTarget | null; title: string | null; x: number; y: number; at: number }
const pressOf = ({ target, clientX: x, clientY: y, timeStamp: at }: MouseEvent): Press => {
  const title = document.querySelector('h1')?.textContent ?? null
  return { target, title, x, y, at }
}
const another = (first: Press, second: Press): boolean => {
  const gone = first.target instanceof Node && !first.target.isConnected
  const near = Math.hypot(first.x - second.x, first.y - second.y) < onePlace
  const soon = second.at - first.at < oneMoment
  return near && soon && (gone || first.title !== second.title)
}

/**
 * A hurried hand: the second press of a double press does nothing where the first one has brought
 * another page, and a key held down presses a button once.
 */
export const useOnePress = () => {
  useEffect(() => {
    let first: Press | null = null
    const onClick = (event: MouseEvent) => {
      const press = pressOf(event)
      if (event.detail > 1 && first && another(first, press)) stop(event)
      else first = press
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
