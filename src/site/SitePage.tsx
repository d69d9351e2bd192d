import './siteReading.ts'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar } from '../components/Bar.tsx'
import { Button } from '../components/Button.tsx'
import { Mark } from '../components/Mark.tsx'
import { isSettled } from './loadSite.ts'
import { SiteEditor } from './SiteEditor.tsx'
import { useSiteState } from './siteStore.ts'
import { StaffGate } from './StaffGate.tsx'
import './SitePage.css'

/** The form of this site's facts, behind its staff code. */
const SitePage = ({ onBack }: { onBack: () => void }) => {
  const { t } = useTranslation('site')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className="site-page">
      <Bar start={<Mark />} />
      <main className="site-main">
        <Button kind="plain" icon={ArrowLeft} className="site-back" onClick={onBack}>
          {t('page.back')}
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {t('page.title')}
        </h1>
        <p>{t('page.lead')}</p>
        {isSettled(useSiteState()) && (
          <StaffGate>
            <SiteEditor />
          </StaffGate>
        )}
      </main>
    </div>
  )
}
export default SitePage
