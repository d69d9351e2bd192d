import { Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { useCallFirst } from './callFirst.ts'
import { useEncounter } from './useEncounter.ts'
import { useNames } from './useNames.ts'

/** The Registry's number at once, from every step while the patient may be under 18. */
export const ReportNowButton = () => {
  const { t } = useTranslation('encounter')
  const { view, send, refusal } = useEncounter()
  const { shown } = useNames()
  const callFirst = useCallFirst()
  const { status } = view.duties.childReport
  // Once owed, its number stands under To do.
  const listed = status !== 'notOwed' && status !== 'undecided'
  if (listed || refusal({ type: 'REPORT_NOW' }) !== null) return null
  const call = () => {
    send({ type: 'REPORT_NOW' })
    callFirst()
  }
  return (
    <Button icon={Phone} onClick={call}>
      {t(shown ? 'reportNow.named' : 'reportNow.quiet')}
    </Button>
  )
}
