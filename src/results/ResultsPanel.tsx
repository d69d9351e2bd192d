import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { csvFile } from './csv.ts'
import { runList, setRuns } from './runList.ts'
import type { RunResult } from './runResult.ts'
import { saveFile } from '../saveFile.ts'
import { launchedBy } from './start.ts'
import { useStatus } from './status.ts'
import { StoreForm } from './StoreForm.tsx'
import { namedStores } from './xapi/named.ts'

/** Below the list, for trainers: the table of runs, and the key to the record store. */
export const ResultsPanel = () => {
  const { t } = useTranslation('results')
  const { stage, lms, runs } = useStatus()
  const [erased, setErased] = useState<readonly RunResult[]>([])
  const launched = launchedBy()
  const [store] = namedStores()
  if (stage !== 'list') return null
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
      <p className="tabular">{t('panel.runs', { count: runs })}</p>
      {runs > 0 && (
        <div className="results-do">
          <Button
            onClick={() => saveFile(t('panel.file'), csvFile(runList()), 'text/csv;charset=utf-8')}
          >
            {t('panel.save')}
          </Button>
          <Button
            kind="plain"
            onClick={() => {
              setErased(runList())
              setRuns([])
            }}
          >
            {t('panel.erase')}
          </Button>
        </div>
      )}
      {runs === 0 && erased.length > 0 && (
        <Button onClick={() => setRuns(erased)}>
          {t('panel.putBack', { count: erased.length })}
        </Button>
      )}
      {store && <StoreForm store={store} />}
    </section>
  )
}
