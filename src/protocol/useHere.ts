import { useMemo } from 'react'
import { replay } from '../../flows/replay.ts'
import { viewOf } from '../../flows/view.ts'
import { loadJournal } from '../encounter/journalStore.ts'

/** The box of the step at which the visit in this tab stands; null without one. */
export const useHere = (inVisit: boolean): string | null =>
  useMemo(() => {
    const stored = inVisit ? loadJournal(sessionStorage) : null
    if (stored?.kind !== 'journal') return null
    return `step-${viewOf(replay(stored.journal).context).page.step}`
  }, [inVisit])
