import { useTranslation } from 'react-i18next'
import { pathwayVersion } from '../../flows/journal.ts'
import { shortHash, version } from '../buildFacts.ts'

/** At the foot of every printed page: which pathway this is, and nothing else. */
export const PrintFoot = () => {
  const { t } = useTranslation('protocol')
  return (
    <p className="owners-foot" aria-hidden>
      {t('version', { version, pathway: pathwayVersion, hash: shortHash })}
    </p>
  )
}
