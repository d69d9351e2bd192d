import { useTranslation } from 'react-i18next'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useOnPlan } from './PlanContext.ts'
import { usePlan } from './usePlan.ts'
import { useTimes } from './useTimes.ts'

/** For whom and when, without a name: age, how they leave, the interpreter, the moment. */
export const useSubline = (): string => {
  const { i18n } = useTranslation()
  const words = usePlan()
  const { option } = useEncounterWords()
  const { stamp } = useTimes()
  const { plan } = useOnPlan()
  const { age, language, interpreter, disposition } = plan.patient
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' })
  const spoken = (tag = 'en') => names.of(tag) ?? tag
  const parts = [
    age !== undefined &&
      (typeof age === 'number'
        ? words('sub.years', { count: age })
        : words('sub.band', { band: option('age', age) })),
    disposition && option('disposition', disposition),
    interpreter &&
      interpreter !== 'not-needed' &&
      words(`sub.interpreter.${interpreter}`, {
        language: spoken(language),
      }),
    stamp(plan.at),
  ]
  return parts.filter(Boolean).join(' · ')
}
