import { useTranslation } from 'react-i18next'
import { CheckCircle, CircleAlert, CircleDashed } from 'lucide-react'
import type { PropertyId, ProofResult } from '../../seeds/proof/result.ts'
import { Sources } from '../duties/Sources.tsx'
import { sourcesOf } from '../steps/sourcesOf.ts'

type Found = ProofResult['properties'][number] | null

/** One rule: what it says, where it comes from, whether it holds, and if not, how it fails. */
export const CheckedRule = ({ id, found }: { id: PropertyId; found: Found }) => {
  const { t } = useTranslation('proof')
  const source = t(`properties.${id}.source`)
  return (
    <li className="rule-row" id={id}>
      <div className="rule-says">
        <h3>
          <span className="rule-id tabular">{id}</span> {t(`properties.${id}.name`)}
        </h3>
        <p>{t(`properties.${id}.text`)}</p>
        <div className="no-print">
          <Sources source={source} />
        </div>
        <p className="print-only quiet-text">
          {t('sourceLabel')}:{' '}
          {[...new Set(sourcesOf(source, true).map(({ cite }) => cite))].join('; ')}
        </p>
        {found?.counterExample && <HowItFails {...found.counterExample} />}
      </div>
      <Verdict found={found} />
    </li>
  )
}

const Verdict = ({ found }: { found: Found }) => {
  const { t, i18n } = useTranslation('proof')
  if (!found)
    return (
      <p className="verdict quiet-text">
        <CircleDashed aria-hidden size={20} /> {t('notChecked')}
      </p>
    )
  const Icon = found.holds ? CheckCircle : CircleAlert
  const formatted = new Intl.NumberFormat(i18n.language).format(found.looked)
  return (
    <p className={found.holds ? 'verdict' : 'verdict verdict-fails'}>
      <Icon aria-hidden size={20} /> <b>{t(found.holds ? 'holds' : 'fails')}</b>
      <span className="quiet-text tabular">{t('looked', { count: found.looked, formatted })}</span>
    </p>
  )
}

const HowItFails = ({ says, path }: { says: string; path: readonly string[] }) => {
  const { t } = useTranslation('proof')
  const { t: common } = useTranslation('app')
  return (
    <section className="fails" aria-label={`${common('name')}: ${t('counterExample')}`}>
      <h4>{t('counterExample')}</h4>
      <p>{says}</p>
      <ol>
        {path.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ol>
    </section>
  )
}
