import type { Value } from '../../flows/facts.ts'
import type { Basis } from '../../flows/journal.ts'
import { useDutyWords } from '../duties/useDutyWords.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { usePlan } from './usePlan.ts'

/** What a way of leaving would open, end or change, in words, before it is entered. */
export const useWhatChanges = (way: Value<'disposition'>, basis: Basis) => {
  const words = usePlan()
  const { name } = useDutyWords()
  const { refusal, duties } = useEncounter().previewOf('disposition', way, basis)
  const lines = duties.map(({ duty, from, to }) => {
    const change = from === 'notOwed' ? 'opens' : to === 'notOwed' ? 'ends' : 'changes'
    return words(`change.${change}`, { duty: name(duty) })
  })
  return { refusal, lines }
}
