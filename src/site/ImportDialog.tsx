import { useTranslation } from 'react-i18next'
import type { SiteReading } from '../../content/readSite.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { differences, withFile } from './differences.ts'
import type { SiteForm } from './siteForm.ts'
import { useFactText } from './useFactText.ts'
import { useSiteFaults } from './useSiteFaults.ts'
import './ImportDialog.css'

type Props = {
  reading: SiteReading
  values: SiteForm
  onClose: () => void
  onTake: (next: SiteForm) => void
}

/** What a file would change, before anything does; and what of it cannot be used. */
export const ImportDialog = ({ reading, values, onClose, onTake }: Props) => {
  const { t } = useTranslation('site')
  const next = withFile(values, reading)
  const changed = differences(values, next)
  const take = changed.length > 0 && (
    <Button kind="primary" onClick={() => onTake(next)}>
      {t('import.apply')}
    </Button>
  )
  return (
    <Dialog open wide title={t('import.title')} onClose={onClose} footer={take}>
      <div className="site-import">
        <Unused reading={reading} />
        {changed.length === 0 ? (
          <p>{t('import.same')}</p>
        ) : (
          <dl className="site-changes">
            {changed.map((it) => (
              <Change key={it.fact} {...it} />
            ))}
          </dl>
        )}
      </div>
    </Dialog>
  )
}

const Change = ({ fact, inForm, inFile }: ReturnType<typeof differences>[number]) => {
  const { t } = useTranslation('site')
  const text = useFactText()
  return (
    <div>
      <dt>{t(`facts.${fact}.label`)}</dt>
      <dd>
        <span className="quiet-text">{t('import.now')}:</span> {text(fact, inForm)}
      </dd>
      <dd>
        <span className="quiet-text">{t('import.then')}:</span> <b>{text(fact, inFile)}</b>
      </dd>
    </div>
  )
}

const Unused = ({ reading: { faults } }: { reading: SiteReading }) => {
  const { t } = useTranslation('site')
  const { whole } = useSiteFaults()
  if (faults.length === 0) return null
  return (
    <div className="site-unused">
      <p>
        <b>{t('import.unused')}</b>
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={[fault.id, ...fault.path].join('.')}>{whole(fault, 'picked')}</li>
        ))}
      </ul>
    </div>
  )
}
