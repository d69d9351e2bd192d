import { useEffect, useEffectEvent } from 'react'
import { isControl, isDialogOpen } from './keys.ts'

/** Enter continues, wherever no control of its own takes it. */
export const useEnter = (onEnter: () => void) => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.repeat || event.defaultPrevented) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (isControl(event.target) || isDialogOpen()) return
    onEnter()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
