import { useState } from 'react'
import type { PracticePage } from '../usePracticePage.ts'
import { addRatings } from './classStore.ts'
import { NoClass } from './NoClass.tsx'
import { RatingPage } from './RatingPage.tsx'
import { ThanksPage } from './ThanksPage.tsx'
import { TrainerPage } from './TrainerPage.tsx'
import { useClass } from './useClass.ts'
import './class.css'

type View = 'trainer' | 'rating' | 'given' | 'notGiven'

/** One class on one device. In the hands of a learner it shows their own form and nothing else. */
const ClassPage = ({ open }: { open: (page: PracticePage | null) => void }) => {
  const { group, setGroup } = useClass()
  const [view, setView] = useState<View>('trainer')
  if (view === 'rating')
    return (
      <RatingPage
        onLeave={() => setView('notGiven')}
        onGive={(ratings) => {
          const kept = addRatings(ratings)
          setGroup(kept)
          setView(kept ? 'given' : 'notGiven')
        }}
      />
    )
  if (view !== 'trainer')
    return (
      <ThanksPage
        given={view === 'given'}
        onNext={() => setView('rating')}
        onTrainer={() => setView('trainer')}
      />
    )
  if (!group) return <NoClass open={open} onBegin={setGroup} />
  return (
    <TrainerPage
      group={group}
      open={open}
      onHandOver={() => setView('rating')}
      onErase={() => setGroup(null)}
    />
  )
}
export default ClassPage
