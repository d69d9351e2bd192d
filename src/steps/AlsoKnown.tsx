import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactId } from '../../flows/facts.ts'
import { ChangeDialog } from '../encounter/ChangeDialog.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { DoneRow } from './DoneRow.tsx'

const facts = ['injury', 'clinicalFlags'] as const

/** What was seen at first glance and may have come out differently by now. */
export const AlsoKnown = () => {
  const { t } = useTranslation('encounter')
  const { view } = useEncounter()
  const words = useEncounterWords()
  const [changing, setChanging] = useState<FactId | null>(null)
  const known = facts.filter((fact) => view.facts[fact] !== undefined)
  if (known.length === 0) return null
  return (
    <section className="also-known">
      <h2>{t('others.also')}</h2>
      {known.map((fact) => (
        <DoneRow
          key={fact}
          label={words.fact(fact).label}
          value={words.value(fact, view.facts[fact])}
          onChange={() => setChanging(fact)}
        />
      ))}
      {changing && <ChangeDialog fact={changing} onClose={() => setChanging(null)} />}
    </section>
  )
}
