import { type ComponentProps, createElement, type ReactNode, useEffect, useState } from 'react'
import type EncounterRoot from './encounter/EncounterRoot.tsx'

type Open = (props: ComponentProps<typeof EncounterRoot>) => ReactNode

/** Opens the encounter: asked for right after the first paint, so that it is here before one begins. */
export const useEncounterRoot = (): Open | null => {
  const [open, setOpen] = useState<Open | null>(null)
  const [fault, setFault] = useState<Error | null>(null)
  useEffect(() => {
    import('./encounter/EncounterRoot.tsx').then(
      ({ default: root }) => setOpen((): Open => (props) => createElement(root, props)),
      (cause: unknown) => setFault(new Error('The encounter could not be loaded.', { cause })),
    )
  }, [])
  if (fault) throw fault
  return open
}
