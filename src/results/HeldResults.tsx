import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { saveFile } from '../saveFile.ts'
import { csvFile } from './csv.ts'
import { type Held, heldHere, heldNothing, setHeld, waitingIn } from './heldHere.ts'
import { useStatus } from './status.ts'

/** What this browser holds: to be saved, or erased with all that waits to be sent. */
export const HeldResults = () => {
  const { t } = useTranslation('results')
  const [erased, setErased] = useState<Held>(heldNothing)
  useStatus()
  const held = heldHere()
  const [runs, waits] = [held.runs.length, waitingIn(held)]
  const change = (next: Held) => {
    setErased(next === heldNothing ? held : heldNothing)
    setHeld(next)
  }
  return (
    <>
      <p className="tabular">{t('panel.runs', { count: runs })}</p>
      {waits > 0 && <p className="tabular">{t('panel.waits', { count: waits })}</p>}
      <div className="results-do">
        {runs > 0 && (
          <Button
            onClick={() => saveFile(t('panel.file'), csvFile(held.runs), 'text/csv;charset=utf-8')}
          >
            {t('panel.save')}
          </Button>
        )}
        {runs + waits > 0 && (
          <Button kind="plain" onClick={() => change(heldNothing)}>
            {t(waits > 0 ? 'panel.eraseAll' : 'panel.erase')}
          </Button>
        )}
        {runs + waits === 0 && erased !== heldNothing && (
          <Button onClick={() => change(erased)}>{t('panel.putBack')}</Button>
        )}
      </div>
    </>
  )
}
