import { type ReactNode, useMemo, useState } from 'react'
import { canSpeakPrivately } from '../../flows/predicates.ts'
import { useEncounter } from './useEncounter.ts'
import { NamesContext } from './useNames.ts'

/**
 * Telling words show once the patient is alone with staff, or while the nurse says that she is out
 * of sight; when someone comes back they are gone, whatever was pressed before.
 */
export const NamesProvider = ({ children }: { children: ReactNode }) => {
  const alone = canSpeakPrivately(useEncounter().view.facts)
  const [chosen, setChosen] = useState<{ alone: boolean; shown: boolean } | null>(null)
  const shown = chosen?.alone === alone ? chosen.shown : alone
  const names = useMemo(
    () => ({ shown, alone, toggle: () => setChosen({ alone, shown: !shown }) }),
    [shown, alone],
  )
  return <NamesContext value={names}>{children}</NamesContext>
}
