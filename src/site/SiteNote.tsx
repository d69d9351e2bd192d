import { useTranslation } from 'react-i18next'
import { missingIn } from '../../content/siteMissing.ts'
import { Button } from '../components/Button.tsx'
import { isSettled } from './loadSite.ts'
import { useSiteState } from './siteStore.ts'
import { useSiteFaults } from './useSiteFaults.ts'
import './SiteNote.css'

/** How many facts are named before the rest is only counted. */
const named = 3
/** With how many entries that were not used they are all read out at once. */
const opened = 3

/** On the start screen, in words that anyone may read: what is not filed, what was not used, and the form. */
export const SiteNote = ({ onOpen }: { onOpen: () => void }) => {
  const { t, i18n } = useTranslation('site')
  const state = useSiteState()
  if (!isSettled(state) || !i18n.hasResourceBundle(i18n.language, 'site')) return null
  const { site, origin, status } = state
  return (
    <section className="site-note" aria-labelledby="site-note">
      <h2 id="site-note">{site.name ?? t('page.title')}</h2>
      {status === 'unreachable' && <p>{t('start.unreachable', { file: t('files.beside') })}</p>}
      {status === 'read' && origin === 'none' && <p>{t('start.none')}</p>}
      <NotUsed />
      <NotFiled />
      <Button kind="plain" className="site-note-open" onClick={onOpen}>
        {t('link')}
      </Button>
    </section>
  )
}

const NotFiled = () => {
  const { t, i18n } = useTranslation('site')
  const { site } = useSiteState()
  const missing = missingIn(site)
  if (missing.length === 0) return <p>{t('start.whole')}</p>
  const names = missing.slice(0, named).map((fact) => t(`facts.${fact}.quiet`))
  const more = missing.length - names.length
  const facts =
    more > 0
      ? `${names.join(', ')} ${t('start.others', { count: more })}`
      : new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names)
  return <p>{t('start.missing', { count: missing.length, facts })}</p>
}

const NotUsed = () => {
  const { t } = useTranslation('site')
  const { faults, origin } = useSiteState()
  const { whole } = useSiteFaults()
  if (faults.length === 0) return null
  return (
    <details className="site-note-unused" open={faults.length <= opened}>
      <summary>{t('start.unused', { count: faults.length, file: t(`files.${origin}`) })}</summary>
      <ul>
        {faults.map((fault) => (
          <li key={[fault.id, ...fault.path].join('.')}>{whole(fault, origin, true)}</li>
        ))}
      </ul>
    </details>
  )
}
