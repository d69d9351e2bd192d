import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { HandOverSheet } from './HandOverSheet.tsx'
import { PatientLeftSheet } from './PatientLeftSheet.tsx'
import { useTodo } from './useTodo.ts'

/** Passes on to a person by name, or says that the patient is no longer here. */
export const HandOverButton = () => {
  const t = useTodo()
  const [open, setOpen] = useState<'hand-over' | 'left' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Button onClick={() => setOpen('hand-over')}>{t('handOver.button')}</Button>
      {open === 'hand-over' && <HandOverSheet onClose={close} onLeft={() => setOpen('left')} />}
      {open === 'left' && <PatientLeftSheet onClose={close} />}
    </>
  )
}
