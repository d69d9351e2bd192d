import { useTranslation } from 'react-i18next'
import type { Debriefing } from '../../../seeds/practice/types.ts'
import { sourcesOf } from '../../steps/sourcesOf.ts'
import { useSaid } from '../useSaid.ts'

/** What this scenario teaches, what answers an error first, each with where it stands. */
export const Teaching = ({ found: { teaching } }: { found: Debriefing }) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  return (
    <section>
      <h3>{t('debrief.teaching')}</h3>
      <ul className="teaching">
        {teaching.map(({ id, says, sources, answers }) => (
          <li key={id} className={answers ? 'teaching-answers' : ''}>
            <p>{said(says)}</p>
            <Sources sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Sources = ({ sources }: { sources: readonly string[] }) => {
  const { t } = useTranslation('encounter')
  const listed = sources.flatMap((source) => sourcesOf(source, true))
  return (
    <p className="teaching-sources quiet-text">
      {listed
        .map(({ cite, kind }) => [t(`page.sourceKinds.${kind}`), cite].filter(Boolean).join(': '))
        .join('; ')}
    </p>
  )
}
