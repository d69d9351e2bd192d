import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { HeldResults } from './HeldResults.tsx'
import { launchedBy } from './start.ts'
import { useStatus } from './status.ts'
import { StoreForm } from './StoreForm.tsx'
import { namedStores } from './xapi/named.ts'

/** Below the list, for trainers: the table of runs, and the key to the record store. */
export const ResultsPanel = () => {
  const { t } = useTranslation('results')
  const { stage, lms } = useStatus()
  const launched = launchedBy()
  const [store] = namedStores()
  if (stage !== 'list' || launched?.over) return null
  if (launched)
    return (
      <section className="results-panel">
        <Button onClick={() => void launched.leave()}>{t('panel.leave')}</Button>
      </section>
    )
  if (lms !== 'none') return null
  return (
    <section className="results-panel" aria-labelledby="results-title">
      <h2 id="results-title">{t('panel.title')}</h2>
      <p>{t('panel.hint')}</p>
      <HeldResults />
      {store && <StoreForm store={store} />}
    </section>
  )
}
