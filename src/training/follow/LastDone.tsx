import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { debrief } from '../../../seeds/practice/debrief.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import type { ErrorId } from '../../../seeds/scenarioTypes.ts'
import { useLaneWords } from '../debrief/useLaneWords.ts'
import { usePracticeWords } from '../usePracticeWords.ts'

type Props = { scenario: Scenario; journal: PracticeJournal }

/** Whether a report was missed is known at the end, not while it can still be made. */
const isKnown = (error: ErrorId): boolean => error !== 'missed-report'

/** What the learner did so far, the latest first, with what stands out. */
export const LastDone = ({ scenario, journal }: Props) => {
  const { t } = useTranslation('training')
  const words = useLaneWords(scenario)
  const practice = usePracticeWords()
  const lanes = useMemo(() => debrief(scenario, journal).lanes, [scenario, journal])
  const done = lanes.flatMap(({ mine }) => mine ?? []).toReversed()
  return (
    <section>
      <h2>{t('follow.done')}</h2>
      <ol className="follow-list" reversed>
        {done.map((item, index) => (
          <li key={done.length - index}>
            {words.item(item)}
            {item.error && isKnown(item.error) && (
              <b className="lanes-error">{practice.error(item.error)}</b>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
