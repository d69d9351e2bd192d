import { z } from 'zod'
import type { FactId } from '../../flows/facts.ts'
import { draftOf, keepDraft } from '../duties/drafts.ts'
import { useEncounter } from './useEncounter.ts'

const Change = z.object({ value: z.unknown(), basis: z.string() })
type Change = z.infer<typeof Change>

/** A change that was begun and closed by mistake; kept while the encounter lives. */
export const useChangeDraft = (fact: FactId) => {
  const { startedAt } = useEncounter().memory
  const name = `change-${fact}`
  return {
    read: (otherwise: Change): Change => {
      const { change } = draftOf(startedAt, name)
      const kept = change === undefined ? null : Change.safeParse(JSON.parse(change))
      return kept?.success ? kept.data : otherwise
    },
    keep: (change: Change) => keepDraft(startedAt, name, { change: JSON.stringify(change) }),
    forget: () => keepDraft(startedAt, name, {}),
  }
}
