import { useTranslation } from 'react-i18next'
import { useStatus } from './status.ts'
import { namedStores } from './xapi/named.ts'

/** What the learner is told before and after a run: what stays of it, and where it goes. */
export const useKept = (): string | null => {
  const { t } = useTranslation('results')
  const { goesTo } = useStatus()
  if (goesTo === 'nowhere') return null
  return t(`kept.${goesTo}`, { address: namedStores()[0] })
}
