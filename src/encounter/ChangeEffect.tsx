import { useTranslation } from 'react-i18next'
import type { FactId, Value } from '../../flows/facts.ts'
import type { Basis } from '../../flows/journal.ts'
import { canSpeakPrivately } from '../../flows/predicates.ts'
import type { Preview } from '../../flows/replay.ts'
import { useDutyChanges } from '../steps/useDutyChanges.ts'
import { RefusalNote } from './RefusalNote.tsx'
import { useEncounter } from './useEncounter.ts'
import { useEncounterWords } from './useEncounterWords.ts'
import { useNames } from './useNames.ts'
import './ChangeEffect.css'

type Props = { fact: FactId; value: Value<FactId> | null; basis: Basis | null }

/** What a change keeps, sets aside, brings back, opens and closes; said before it is applied. */
export const ChangeEffect = ({ fact, value, basis }: Props) => {
  const { t } = useTranslation('encounter')
  const { previewOf } = useEncounter()
  const effect = value !== null && basis ? previewOf(fact, value, basis) : null
  return (
    <section className="change-effect" aria-live="polite">
      <h3>{t('change.preview')}</h3>
      {effect ? (
        <Effect fact={fact} value={value} effect={effect} />
      ) : (
        <p className="quiet-text">{t('change.previewWaits')}</p>
      )}
    </section>
  )
}

type EffectProps = { fact: FactId; value: Value<FactId> | null; effect: Preview }

const Effect = ({ fact, value, effect }: EffectProps) => {
  const { t } = useTranslation('encounter')
  const { view } = useEncounter()
  const duties = useDutyChanges(effect.duties)
  const named = useFactList()
  const losesPrivacy =
    canSpeakPrivately(view.facts) && !canSpeakPrivately({ ...view.facts, [fact]: value })
  if (effect.refusal) return <RefusalNote refusal={effect.refusal} />
  const lines = [
    ...duties,
    ...named('setAside', effect.setAside),
    ...named('returns', effect.returns),
    ...(effect.limitsDueAgain ? [t('change.limits')] : []),
    ...(effect.activatesEmergency ? [t('change.emergency')] : []),
    ...(losesPrivacy ? [t('change.privacy')] : []),
    t('change.kept', { count: effect.kept.length }),
  ]
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Facts by name; by number alone where a name would tell the room too much. */
const useFactList = () => {
  const { t } = useTranslation('encounter')
  const { shown } = useNames()
  const words = useEncounterWords()
  return (kind: 'setAside' | 'returns', facts: readonly FactId[]): readonly string[] => {
    const count = facts.length
    if (count === 0) return []
    const names = words.list(facts.map((each) => words.fact(each).label))
    return [shown ? t(`change.${kind}`, { facts: names }) : t(`change.${kind}Count`, { count })]
  }
}
