import { useTranslation } from 'react-i18next'
import type { Because } from '../../content/offerRules.ts'
import { useDutyWords } from '../duties/useDutyWords.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { usePlan } from './usePlan.ts'

/** Why a service is offered or withheld, in one sentence. */
export const useBecause = (): ((because: Because) => string) => {
  const { t } = useTranslation('offers')
  const { option } = useEncounterWords()
  const { name } = useDutyWords()
  const words = usePlan()
  return (because) => {
    const open = 'from' in because ? openEnd(because) : null
    if (open && 'from' in because)
      return words(`ages.${because.id}.${open}`, { from: because.from, to: because.to })
    return t(`because.${because.id}`, {
      ...('need' in because && { need: option('needs', because.need) }),
      ...('duty' in because && { duty: name(because.duty) }),
      ...('from' in because && { from: because.from, to: because.to }),
    })
  }
}

/** A programme without a lowest or a highest age names only the one it has. */
const openEnd = ({ from, to }: { from: number; to: number }): 'from' | 'upTo' | null => {
  if (to >= 120) return 'from'
  return from <= 0 ? 'upTo' : null
}
