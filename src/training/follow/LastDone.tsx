import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { debrief } from '../../../seeds/practice/debrief.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import type { LaneItem } from '../../../seeds/practice/types.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import type { ErrorId } from '../../../seeds/scenarioTypes.ts'
import { useLaneWords } from '../debrief/useLaneWords.ts'
import { usePracticeWords } from '../usePracticeWords.ts'
import { FollowList } from './FollowList.tsx'
import { visitsOf } from './visits.ts'

type Props = { scenario: Scenario; journal: PracticeJournal }

/** Whether a report was missed is known at the end, not while it can still be made. */
const isKnown = (error: ErrorId): boolean => error !== 'missed-report'

/** What the learner did so far: each page they came to, and below it what they did there. */
export const LastDone = ({ scenario, journal }: Props) => {
  const { t } = useTranslation('training')
  const words = useLaneWords(scenario)
  const practice = usePracticeWords()
  const visits = useMemo(
    () => visitsOf(debrief(scenario, journal).lanes.flatMap(({ mine }) => mine ?? [])),
    [scenario, journal],
  )
  const line = (item: LaneItem) => (
    <>
      {words.item(item)}
      {item.error && isKnown(item.error) && (
        <b className="follow-error">{practice.error(item.error)}</b>
      )}
    </>
  )
  return (
    <FollowList title={t('follow.done')} empty={visits.length === 0}>
      {visits.map(({ page, items }, index) => (
        <li key={visits.length - index}>
          <b>{line(page)}</b>
          <ul>
            {items.map((item, place) => (
              <li key={items.length - place}>{line(item)}</li>
            ))}
          </ul>
        </li>
      ))}
    </FollowList>
  )
}
