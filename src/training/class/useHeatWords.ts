import { useTranslation } from 'react-i18next'
import type { StepId } from '../../../flows/ids.ts'
import { readStep } from '../../encounter/factWords.ts'
import { wordsIn } from '../../encounter/words.ts'
import type { HeatLearner } from './heat.ts'

/** What a step, and who ran, is called in a map. */
export const useHeatWords = () => {
  const { t, i18n } = useTranslation('training')
  const words = wordsIn(i18n.language).steps.steps
  return {
    step: (step: StepId): string => readStep(words[step], true).title,
    learner: ({ name, number }: HeatLearner): string => name || t('follow.learner', { number }),
  }
}
