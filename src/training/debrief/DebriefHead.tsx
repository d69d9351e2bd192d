import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../seeds/scenario.ts'
import { shortHash, version } from '../../buildFacts.ts'
import { Button } from '../../components/Button.tsx'
import { keptName } from '../runStore.ts'
import { useHeading } from '../useHeading.ts'
import { useSaid } from '../useSaid.ts'

type Props = { scenario: Scenario; onPrint: () => void }

/** Which run this is; on paper also when it was looked back on, and with which Handrail. */
export const DebriefHead = ({ scenario, onPrint }: Props) => {
  const { t, i18n } = useTranslation('training')
  const said = useSaid()
  const heading = useHeading()
  // Practice has a clock of its own: what is on paper has the day of the device.
  const [today] = useState(() => new Date())
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(today)
  return (
    <header className="debrief-head">
      <div className="step-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('debrief.title')}
        </h1>
        <p className="step-hint">{[said(scenario.title), keptName()].filter(Boolean).join(', ')}</p>
        <p className="debrief-held">{t('debrief.held', { date, version, hash: shortHash })}</p>
      </div>
      <Button
        kind="plain"
        icon={Printer}
        className="no-print"
        onClick={() => {
          onPrint()
          window.print()
        }}
      >
        {t('debrief.print')}
      </Button>
    </header>
  )
}
