import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { isSettled } from '../site/loadSite.ts'
import { useSiteState } from '../site/siteStore.ts'
import { readSlips, removeSlips } from './dueSlip.ts'
import './StillDue.css'

const DueList = lazy(() => import('./DueList.tsx'))

/** On the staff start screen: what an erased encounter left due, until it is ticked. Mostly nothing. */
export const StillDue = ({ old }: { old: boolean }) => {
  const { t } = useTranslation('recovery')
  const [read, setRead] = useState(readSlips)
  const state = useSiteState()
  const kept = isSettled(state) && state.site.dueSlip
  return (
    <>
      {old && <p className="still-old">{t('old')}</p>}
      {kept && read.kind === 'damaged' && (
        <section className="still-due" aria-label={t('due.title')}>
          <p>{t('due.damaged')}</p>
          <Button
            onClick={() => {
              removeSlips()
              setRead(readSlips())
            }}
          >
            {t('due.remove')}
          </Button>
        </section>
      )}
      {kept && read.kind === 'slips' && read.slips.length > 0 && (
        <Suspense>
          <DueList slips={read.slips} />
        </Suspense>
      )}
    </>
  )
}
