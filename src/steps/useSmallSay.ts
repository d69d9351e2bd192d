import { useEncounter } from '../encounter/useEncounter.ts'
import { useCompact } from '../encounter/useWide.ts'

/** On a telephone the words to say fold into one line, except where saying them is the step. */
export const useSmallSay = (): boolean => {
  const { step } = useEncounter().view.page
  return useCompact() && step !== 'say-first'
}
