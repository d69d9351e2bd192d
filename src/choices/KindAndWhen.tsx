import { optionsOf } from '../../flows/facts.ts'
import { suspects } from '../../flows/predicates.ts'
import type { View } from '../../flows/view.ts'
import { Chips } from '../components/Chips.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useNames } from '../encounter/useNames.ts'
import { valueFor } from '../steps/answering.ts'
import { usePlan } from '../plan/usePlan.ts'

/** Where a duty rests on when it was, that answer is changed under So far, where its effect is shown first. */
const questionsFor = ({ duties }: View) =>
  duties.elderDependentReport.status === 'notOwed'
    ? (['exploitation', 'when'] as const)
    : (['exploitation'] as const)

/** What kind, and when, where an offer or a code needs it and no duty waits for it. */
export const KindAndWhen = () => {
  const { view, memory, answer } = useEncounter()
  const { shown } = useNames()
  const { fact, option } = useEncounterWords()
  const words = usePlan()
  if (!shown || !suspects(view.facts) || memory.lifecycle === 'closed') return null
  return (
    <details className="service-fit no-print">
      <summary>{words('needs.kind')}</summary>
      {questionsFor(view).map((id) => (
        <Chips
          key={id}
          name={`kind-${id}`}
          legend={fact(id).title}
          options={optionsOf(id).map((value) => ({ value, label: option(id, value) }))}
          value={view.facts[id] ?? null}
          onChange={(raw) => {
            const value = valueFor(id, raw)
            if (value !== null) answer(id, value)
          }}
        />
      ))}
    </details>
  )
}
