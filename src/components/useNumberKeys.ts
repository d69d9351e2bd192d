import { useEffect, useEffectEvent } from 'react'
import { isDialogOpen, isTyping } from './keys.ts'

/** Number keys answer a single choice; never while a text field has focus or a dialog is open. */
export const useNumberKeys = (count: number, onPick: (index: number) => void) => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, repeat } = event
    if (altKey || ctrlKey || metaKey || repeat || !/^[1-9]$/.test(key)) return
    if (isTyping(event.target) || isDialogOpen() || Number(key) > count) return
    event.preventDefault()
    onPick(Number(key) - 1)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
