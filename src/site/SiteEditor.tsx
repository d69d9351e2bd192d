import { useTranslation } from 'react-i18next'
import { missingIn } from '../../content/siteMissing.ts'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { CallsSection, HelpSection, PlaceSection } from './FactSections.tsx'
import { NumbersSection } from './NumberRows.tsx'
import { PolicySection } from './PolicySection.tsx'
import { ScreenSection } from './ScreenSection.tsx'
import { SignSection } from './SignSection.tsx'
import { SiteEditingContext } from './siteContext.ts'
import { SiteFoot } from './SiteFoot.tsx'
import { useSiteState } from './siteStore.ts'
import { useSiteEditor } from './useSiteEditor.ts'
import { useSiteFaults } from './useSiteFaults.ts'

/** All facts of this site in sections, what holds now, and what to do with it. */
export const SiteEditor = () => {
  const { t } = useTranslation('site')
  const editing = useSiteEditor()
  const { form, errorOf, summary, attempt, changed } = editing
  return (
    <SiteEditingContext value={{ form, errorOf }}>
      <form className="site-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <Standing />
        {changed && <p className="site-draft">{t('page.draft')}</p>}
        <ErrorSummary errors={summary} attempt={attempt} />
        <PlaceSection />
        <HelpSection />
        <CallsSection />
        <NumbersSection />
        <PolicySection />
        <ScreenSection />
        <SignSection />
        <SiteFoot editing={editing} />
      </form>
    </SiteEditingContext>
  )
}

/** Where the facts come from, what of them is not used, and how many are missing. */
const Standing = () => {
  const { t } = useTranslation('site')
  const { site, origin, faults, status } = useSiteState()
  const { whole } = useSiteFaults()
  const missing = missingIn(site)
  return (
    <div className="site-standing">
      <p>{t(`page.origin.${origin}`)}</p>
      {status === 'unreachable' && <p>{t('start.unreachable', { file: t('files.beside') })}</p>}
      {faults.length > 0 && (
        <section className="site-unused">
          <h2>{t('page.unused')}</h2>
          <ul>
            {faults.map((fault) => (
              <li key={[fault.id, ...fault.path].join('.')}>{whole(fault, origin)}</li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <details className="plan-more">
          <summary>{t('page.missing', { count: missing.length })}</summary>
          <ul className="site-missing">
            {missing.map((fact) => (
              <li key={fact}>
                <b>{t(`facts.${fact}.label`)}.</b> {t(`facts.${fact}.use`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
