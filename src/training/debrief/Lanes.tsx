import { useTranslation } from 'react-i18next'
import type { Debriefing } from '../../../seeds/practice/types.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { LaneItems } from './LaneItems.tsx'
import { type Segment, segmentsOf } from './segments.ts'
import { useLaneWords } from './useLaneWords.ts'
import './lanes.css'

type Props = { scenario: Scenario; found: Debriefing }

/** Your path and the protocol's: two rails side by side where they agree, two lanes where they part. */
export const Lanes = ({ scenario, found: { lanes, score } }: Props) => {
  const { t } = useTranslation('training')
  const segments = segmentsOf(lanes)
  return (
    <ol className="lanes-list">
      {segments.map((segment, index) => {
        const last = index === segments.length - 1
        const stopped = score.verdict === 'unfinished' && last && segment.mine.length === 0
        const first = segment.first && !stopped
        return (
          <li
            key={index}
            className={segment.together ? 'lanes-together' : 'lanes-apart'}
            id={first ? 'first-divergence' : undefined}
            tabIndex={first ? -1 : undefined}
          >
            {first && <p className="lanes-first">{t('lane.first')}</p>}
            {segment.together ? (
              <Together segment={segment} scenario={scenario} />
            ) : (
              <Apart segment={segment} scenario={scenario} stopped={stopped} />
            )}
          </li>
        )
      })}
    </ol>
  )
}

type PartProps = { segment: Segment; scenario: Scenario }

const long = 5

/** A long stretch that agrees is told in a line, and folds open. */
const Together = ({ segment: { rows, mine }, scenario }: PartProps) => {
  const { t } = useTranslation('training')
  const { shortStep } = useLaneWords(scenario)
  const steps = [...new Set(mine.map(({ step }) => shortStep(step)))]
  const items = <LaneItems rows={rows} scenario={scenario} />
  return (
    <section className="lanes-both" aria-label={t('lane.both')}>
      <p className="lanes-name">{t('lane.both')}</p>
      {rows.length <= long ? (
        items
      ) : (
        <details>
          <summary>
            {t('lane.same', { count: rows.filter(({ same }) => same).length })}
            <span className="lanes-steps">{steps.join(' · ')}</span>
          </summary>
          {items}
        </details>
      )}
    </section>
  )
}

const Apart = ({ segment, scenario, stopped }: PartProps & { stopped: boolean }) => {
  const { t } = useTranslation('training')
  const sides = [
    { id: 'mine', none: t(stopped ? 'lane.stopped' : 'lane.noneMine') },
    { id: 'protocol', none: t('lane.noneProtocol') },
  ] as const
  return sides.map(({ id, none }) => (
    <section key={id} className={`lanes-side lanes-${id}`} aria-label={t(`lane.${id}`)}>
      <p className="lanes-name">{t(`lane.${id}`)}</p>
      {segment[id].length > 0 ? (
        <Folded items={segment[id]} scenario={scenario} />
      ) : (
        <p className="quiet-text">{none}</p>
      )}
    </section>
  ))
}

type FoldedProps = { items: Segment['mine']; scenario: Scenario }

/** What one lane did alone; where that is much, its beginning, and the rest on request. */
const Folded = ({ items, scenario }: FoldedProps) => {
  const { t } = useTranslation('training')
  const rows = items.map((item) => ({ mine: item, protocol: null, same: false }))
  const rest = rows.slice(long)
  if (rest.length < long) return <LaneItems rows={rows} scenario={scenario} />
  return (
    <>
      <LaneItems rows={rows.slice(0, long)} scenario={scenario} />
      <details>
        <summary>{t('lane.more', { count: rest.length })}</summary>
        <LaneItems rows={rest} scenario={scenario} />
      </details>
    </>
  )
}
