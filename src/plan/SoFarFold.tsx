import { useTranslation } from 'react-i18next'
import { SoFar } from '../encounter/SoFar.tsx'
import { Fold } from './Fold.tsx'
import './SoFarFold.css'

/** Every answer with *change*, which has no column of its own on the plan. */
export const SoFarFold = () => {
  const { t } = useTranslation('encounter')
  return (
    <Fold title={t('soFar.title')}>
      <div className="plan-so-far">
        <SoFar />
      </div>
    </Fold>
  )
}
