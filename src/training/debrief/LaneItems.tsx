import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../seeds/scenario.ts'
import { usePracticeWords } from '../usePracticeWords.ts'
import type { DrawnRow } from './segments.ts'
import { useLaneWords } from './useLaneWords.ts'
import './LaneItems.css'

type Props = { rows: readonly DrawnRow[]; scenario: Scenario }

/** What was done in a stretch, each line with the error that it is, or with whose it is. */
export const LaneItems = ({ rows, scenario }: Props) => {
  const { t } = useTranslation('training')
  const words = useLaneWords(scenario)
  const practice = usePracticeWords()
  return (
    <ul className="lanes-items">
      {rows.map(({ mine, protocol, note }, index) => {
        const item = mine ?? protocol
        if (!item) return null
        return (
          <li key={index} className={`lanes-item lanes-item-${item.kind}`}>
            {words.item(item)}
            {note && <span className="lanes-note">{t(`lane.note.${note}`)}</span>}
            {item.error && <b className="lanes-error">{practice.error(item.error)}</b>}
          </li>
        )
      })}
    </ul>
  )
}
