import { optionsOf } from '../../flows/facts.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import type { GlanceRow } from './glance.ts'

/** What helps to fill in the next open row; always in the same place, so that nothing moves. */
export const GlanceHint = ({ row }: { row: GlanceRow | null }) => {
  const words = useEncounterWords()
  if (row === null) return <p className="glance-hint" />
  const { label, hint, options, optionHints } = words.fact(row)
  const hints = optionsOf(row).flatMap((value) =>
    optionHints?.[value] ? [`${options?.[value] ?? value}: ${optionHints[value]}`] : [],
  )
  return (
    <div className="glance-hint">
      <p>
        <b>{label}</b> {hint}
      </p>
      {hints.length > 0 && <p>{hints.join(' · ')}</p>}
    </div>
  )
}
