import { useTranslation } from 'react-i18next'
import { PracticeBar } from '../PracticeBar.tsx'
import { useHeading } from '../useHeading.ts'
import type { PracticePage } from '../usePracticePage.ts'
import { FollowedRun } from './FollowedRun.tsx'
import { listedOf, shownOf, standingOf } from './following.ts'
import { Notes } from './Notes.tsx'
import { useFollowing } from './useFollowing.ts'
import { WhichRun } from './WhichRun.tsx'
import './follow.css'

/** The facilitator's window: follows a run in another window of this browser as it goes. */
const FollowPage = ({ open }: { open: (page: PracticePage | null) => void }) => {
  const { t } = useTranslation('training')
  const heading = useHeading()
  const { following, now, choose, say } = useFollowing()
  const shown = shownOf(following)
  return (
    <div className="practice">
      <PracticeBar back={t('list.title')} onBack={() => open('practice')} />
      <main className="practice-main follow">
        <h1 ref={heading} tabIndex={-1}>
          {t('follow.title')}
        </h1>
        <WhichRun
          learners={listedOf(following)}
          chosen={following.chosen}
          now={now}
          onChoose={choose}
        />
        <output>{!shown && t('follow.nobody')}</output>
        {shown && (
          <FollowedRun
            key={shown.told.window}
            followed={shown.told}
            standing={standingOf(shown, now)}
            say={say}
          />
        )}
        <Notes />
      </main>
    </div>
  )
}
export default FollowPage
