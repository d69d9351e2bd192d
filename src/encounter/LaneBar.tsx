import { Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { laneIds } from '../../flows/ids.ts'
import { rows } from '../../flows/steps.ts'
import { Bar } from '../components/Bar.tsx'
import { Button } from '../components/Button.tsx'
import { Mark } from '../components/Mark.tsx'
import { useCompanion } from './useCompanion.ts'
import { useEncounter } from './useEncounter.ts'
import { useEncounterWords } from './useEncounterWords.ts'
import { useCompact, useLaneRoom, useWide } from './useWide.ts'
import { WhatIfButton } from './WhatIf.tsx'
import './LaneBar.css'

/** Where the nurse is, and what must be one press away from everywhere. */
export const LaneBar = () => {
  const { lane } = useEncounterWords()
  const { view } = useEncounter()
  const room = useLaneRoom()
  const wide = useWide()
  const compact = useCompact()
  const { alone, wasAlone } = useCompanion()
  const secondRow = compact && (alone || wasAlone)
  const at = laneIds.findIndex((id) =>
    rows.some((row) => row.id === view.page.step && row.lane === id),
  )
  return (
    <Bar
      start={
        room ? (
          <>
            <Mark />
            <Lanes at={at} />
          </>
        ) : (
          <span className="lane-here">
            <Mark bare />
            <b>{lane[laneIds[at] ?? 'now']}</b>
          </span>
        )
      }
      end={
        <>
          {!wide && !secondRow && <WhatIfButton kind="plain" />}
          {!secondRow && <CompanionButton />}
        </>
      }
      below={
        <>
          {secondRow && (
            <div className="lane-row">
              <WhatIfButton kind="plain" />
              <CompanionButton />
            </div>
          )}
          {!room && <Progress at={at} />}
        </>
      }
      look={!compact}
    />
  )
}

const Lanes = ({ at }: { at: number }) => {
  const { lane } = useEncounterWords()
  return (
    <ol className="lanes">
      {laneIds.map((id, index) => (
        <li
          key={id}
          className={index < at ? 'lane lane-passed' : 'lane'}
          aria-current={index === at ? 'step' : undefined}
        >
          {lane[id]}
        </li>
      ))}
    </ol>
  )
}

const Progress = ({ at }: { at: number }) => {
  const { t } = useTranslation('encounter')
  const { lane } = useEncounterWords()
  const of = laneIds.length
  return (
    <progress
      className="lane-progress"
      max={of}
      value={at + 1}
      aria-label={t('lanes', { lane: lane[laneIds[at] ?? 'now'], at: at + 1, of })}
    />
  )
}

/** Someone came in, or is gone again: one press for each. */
const CompanionButton = () => {
  const { t } = useTranslation('encounter')
  const { alone, wasAlone, back, aloneNow } = useCompanion()
  if (alone)
    return (
      <Button kind="plain" icon={Users} onClick={back}>
        {t('companionBack')}
      </Button>
    )
  return wasAlone ? (
    <Button kind="plain" onClick={aloneNow}>
      {t('aloneNow')}
    </Button>
  ) : null
}
