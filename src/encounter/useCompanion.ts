import { useSafety } from '../components/safety.ts'
import { focusHeading } from './focusHeading.ts'
import { useEncounter } from './useEncounter.ts'
import { useNames } from './useNames.ts'

/** *Companion back* covers and records it; *Alone now* brings back the same sentence. */
export const useCompanion = () => {
  const { journal, send, answer, refusal } = useEncounter()
  const { alone } = useNames()
  const safety = useSafety()
  const last = journal.events.findLast(
    ({ type }) => type === 'COMPANION_BACK' || type === 'ANSWER.privacy',
  )
  return {
    alone: alone && refusal({ type: 'COMPANION_BACK' }) === null,
    wasAlone: !alone && last?.type === 'COMPANION_BACK',
    back: () => {
      safety?.onCover()
      send({ type: 'COMPANION_BACK' })
    },
    aloneNow: () => {
      answer('privacy', 'alone', { basis: 'changed' })
      focusHeading('always')
    },
  }
}
