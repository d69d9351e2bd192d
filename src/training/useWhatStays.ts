import { useTranslation } from 'react-i18next'
import { resultsOut } from '../results/none.ts'
import { keptClass } from './class/classStore.ts'

/** What stays of a run, for whom and where, as this build and this browser have it; '' for nothing. */
export const useWhatStays = (): string => {
  const { t } = useTranslation('training')
  const out = resultsOut.useKept()
  const ofClass = keptClass() === null ? null : t('briefing.keptInClass')
  return [ofClass, out].filter(Boolean).join(' ')
}
