import { useTranslation } from 'react-i18next'
import { shortHash, version } from '../buildFacts.ts'

/** Which Handrail this is, on the start screen and on every print: two sites can compare theirs. */
export const BuildNote = () => {
  const { t } = useTranslation('app')
  return <>{t('start.version', { version, hash: shortHash })}</>
}
