import { useTranslation } from 'react-i18next'
import type { Debriefing, LaneItem } from '../../../seeds/practice/types.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { usePracticeWords } from '../usePracticeWords.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { useLaneWords } from './useLaneWords.ts'
import './lanes.css'

type Props = { scenario: Scenario; found: Debriefing }

/** Your path and the protocol's, as two lanes: one where they agree, two where they part. */
export const Lanes = ({ scenario, found }: Props) => {
  const { t } = useTranslation('training')
  const segments = segmentsOf(found.lanes)
  return (
    <div className="lanes-drawn">
      <div className="lanes-names" aria-hidden>
        <b>{t('lane.mine')}</b>
        <b>{t('lane.protocol')}</b>
      </div>
      <ol className="lanes-list">
        {segments.map((segment, index) => (
          <li
            key={index}
            className={segment.together ? 'lanes-together' : 'lanes-apart'}
            id={segment.first ? 'first-divergence' : undefined}
            tabIndex={segment.first ? -1 : undefined}
          >
            {segment.first && <p className="lanes-first">{t('lane.first')}</p>}
            {segment.together ? (
              <Together segment={segment} scenario={scenario} />
            ) : (
              <Apart segment={segment} scenario={scenario} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

type PartProps = { segment: Segment; scenario: Scenario }

const long = 5

/** A long stretch that agrees is told in a line, and folds open. */
const Together = ({ segment, scenario }: PartProps) => {
  const { t } = useTranslation('training')
  const items = <Items items={segment.mine} scenario={scenario} />
  const { step } = useLaneWords(scenario)
  const steps = [...new Set(segment.mine.map((item) => step(item.step)))]
  if (segment.mine.length <= long) return items
  return (
    <details>
      <summary>
        {t('lane.same', { count: segment.mine.length })}
        <span className="lanes-steps">{steps.join(' · ')}</span>
      </summary>
      {items}
    </details>
  )
}

const Apart = ({ segment, scenario }: PartProps) => {
  const { t } = useTranslation('training')
  const sides = [
    { id: 'mine', items: segment.mine, none: t('lane.noneMine') },
    { id: 'protocol', items: segment.protocol, none: t('lane.noneProtocol') },
  ] as const
  return sides.map(({ id, items, none }) => (
    <section key={id} className={`lanes-side lanes-${id}`} aria-label={t(`lane.${id}`)}>
      {items.length > 0 ? (
        <Folded items={items} scenario={scenario} />
      ) : (
        <p className="quiet-text">{none}</p>
      )}
    </section>
  ))
}

/** What one lane did alone; where that is much, its beginning, and the rest on request. */
const Folded = ({ items, scenario }: ItemsProps) => {
  const { t } = useTranslation('training')
  const rest = items.slice(long)
  if (rest.length < long) return <Items items={items} scenario={scenario} />
  return (
    <>
      <Items items={items.slice(0, long)} scenario={scenario} />
      <details>
        <summary>{t('lane.more', { count: rest.length })}</summary>
        <Items items={rest} scenario={scenario} />
      </details>
    </>
  )
}

type ItemsProps = { items: readonly LaneItem[]; scenario: Scenario }

const Items = ({ items, scenario }: ItemsProps) => {
  const words = useLaneWords(scenario)
  const practice = usePracticeWords()
  return (
    <ul className="lanes-items">
      {items.map((item, index) => (
        <li key={index} className={`lanes-item lanes-item-${item.kind}`}>
          {words.item(item)}
          {item.error && <b className="lanes-error">{practice.error(item.error)}</b>}
        </li>
      ))}
    </ul>
  )
}
