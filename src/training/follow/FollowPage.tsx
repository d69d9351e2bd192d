import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Chips } from '../../components/Chips.tsx'
import { PracticeBar } from '../PracticeBar.tsx'
import { useHeading } from '../useHeading.ts'
import type { PracticePage } from '../usePracticePage.ts'
import { FollowedRun } from './FollowedRun.tsx'
import { Notes } from './Notes.tsx'
import { useFollowing } from './useFollowing.ts'
import './follow.css'

/** The facilitator's window: follows a run in another window of this browser as it goes. */
const FollowPage = ({ open }: { open: (page: PracticePage | null) => void }) => {
  const { t } = useTranslation('training')
  const heading = useHeading()
  const { runs, say } = useFollowing()
  const [chosen, setChosen] = useState<string | null>(null)
  const followed = runs.find(({ window }) => window === chosen) ?? runs[0]
  return (
    <div className="practice">
      <PracticeBar back={t('list.title')} onBack={() => open('practice')} />
      <main className="practice-main follow">
        <h1 ref={heading} tabIndex={-1}>
          {t('follow.title')}
        </h1>
        {runs.length > 1 && (
          <Chips
            legend={t('follow.which')}
            name="follow-which"
            options={runs.map(({ window, name }, index) => ({
              value: window,
              label: name || t('follow.learner', { number: index + 1 }),
            }))}
            value={followed?.window ?? null}
            onChange={setChosen}
          />
        )}
        <output>{!followed && t('follow.nobody')}</output>
        {followed && <FollowedRun key={followed.window} followed={followed} say={say} />}
        <Notes />
      </main>
    </div>
  )
}
export default FollowPage
