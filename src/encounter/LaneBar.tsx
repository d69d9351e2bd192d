import { Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type LaneId, laneIds } from '../../flows/ids.ts'
import { rows } from '../../flows/steps.ts'
import { Bar } from '../components/Bar.tsx'
import { Button } from '../components/Button.tsx'
import { Mark } from '../components/Mark.tsx'
import { useCompanion } from './useCompanion.ts'
import { useEncounter } from './useEncounter.ts'
import { useEncounterWords } from './useEncounterWords.ts'
import { useBarRoom, useCompact, useLaneRoom, useWide } from './useWide.ts'
import { WhatIfButton } from './WhatIf.tsx'
import './LaneBar.css'

/** Where the nurse is, and what must be one press away from everywhere. */
export const LaneBar = () => {
  const { step } = useEncounter().view.page
  const room = useLaneRoom()
  const wide = useWide()
  const compact = useCompact()
  const narrow = !useBarRoom()
  const { alone, wasAlone } = useCompanion()
  const lane = rows.find(({ id }) => id === step)?.lane ?? 'leaving'
  const at = laneIds.indexOf(lane)
  const companion = alone || wasAlone
  const acts = (
    <>
      {!wide && <WhatIfButton kind="plain" />}
      <CompanionButton />
    </>
  )
  const below = (
    <>
      {narrow && companion && <div className="lane-row">{acts}</div>}
      {!room && <Progress at={at} />}
    </>
  )
  return (
    <Bar
      start={room ? <Lanes at={at} /> : <LaneHere lane={lane} />}
      end={narrow && companion ? null : acts}
      below={below}
      look={!compact}
    />
  )
}

const LaneHere = ({ lane }: { lane: LaneId }) => {
  const words = useEncounterWords().lane
  return (
    <span className="lane-here">
      <Mark bare />
      <b>{words[lane]}</b>
    </span>
  )
}

const Lanes = ({ at }: { at: number }) => {
  const { lane } = useEncounterWords()
  return (
    <>
      <Mark />
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
    </>
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
