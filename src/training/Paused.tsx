import { useTranslation } from 'react-i18next'
import { Dialog } from '../components/Dialog.tsx'
import { usePractice } from './PracticeContext.ts'

/** Time stands still while the facilitator talks. */
export const Paused = () => {
  const { t } = useTranslation('training')
  const { clock } = usePractice()
  return (
    <Dialog open title={t('run.paused')} onClose={() => clock.pause(false)}>
      <p>{t('run.pausedMore')}</p>
    </Dialog>
  )
}
