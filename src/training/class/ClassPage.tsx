import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { PracticeBar } from '../PracticeBar.tsx'
import { PracticeHead } from '../PracticeHead.tsx'
import type { PracticePage } from '../usePracticePage.ts'
import { addRatings, beginClass, eraseClass, keptClass } from './classStore.ts'
import { HeatMap } from './HeatMap.tsx'
import { RatingForm } from './RatingForm.tsx'
import { RatingMeans } from './RatingMeans.tsx'
import './class.css'

/** One class on one device: runs under aliases, where they parted, and what they say they learned. */
const ClassPage = ({ open }: { open: (page: PracticePage | null) => void }) => {
  const { t } = useTranslation('training')
  const [group, setGroup] = useState(keptClass)
  return (
    <div className="practice">
      <PracticeBar back={t('list.title')} onBack={() => open('practice')} />
      <main className="practice-main">
        <PracticeHead title={t('class.title')} hint={t('class.hint')} />
        {!group && (
          <div>
            <Button kind="primary" onClick={() => setGroup(beginClass())}>
              {t('class.begin')}
            </Button>
          </div>
        )}
        {group && (
          <>
            <HeatMap runs={group.runs} />
            <RatingForm onGive={(ratings) => setGroup(addRatings(ratings))} />
            <RatingMeans ratings={group.ratings} />
            <div>
              <Button
                onClick={() => {
                  eraseClass()
                  setGroup(null)
                }}
              >
                {t('class.erase')}
              </Button>
            </div>
          </>
        )}
      </main>
    </div>
  )
}
export default ClassPage
