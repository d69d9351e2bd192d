import { useTranslation } from 'react-i18next'
import { Dialog } from '../components/Dialog.tsx'
import { usePractice } from './PracticeContext.ts'

/** Time stands still while the facilitator talks. A facilitator's pause ends in the facilitator's window. */
export const Paused = () => {
  const { t } = useTranslation('training')
  const { clock } = usePractice()
  const mine = clock.pausedBy === 'learner'
  return (
    <Dialog open title={t('run.paused')} onClose={mine ? () => clock.pause(null) : undefined}>
      <p>{t(mine ? 'run.pausedMore' : 'run.pausedByFacilitator')}</p>
    </Dialog>
  )
}
