import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { usePractice } from './PracticeContext.ts'

/** What comes next once the visit has ended: nothing is erased, it is looked back on. */
export const LookBack = () => {
  const { t } = useTranslation('training')
  const { end } = usePractice()
  return (
    <Button kind="primary" onClick={end}>
      {t('run.lookBack')}
    </Button>
  )
}
