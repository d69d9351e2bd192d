import type { FactId } from '../../flows/facts.ts'
import { optionsOf } from '../../flows/facts.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { ChoicePage } from './ChoicePage.tsx'
import { NumberPage } from './NumberPage.tsx'

/** The page of one question, made from its fact and its words. */
export const StepPage = ({ fact }: { fact: FactId }) => {
  const { memory } = useEncounter()
  const words = useEncounterWords().fact(fact)
  const values = optionsOf(fact)
  const before = memory.answered[fact]?.value
  if (values.length === 0) return <NumberPage fact={fact} min={0} max={366} />
  const signs = words.signs.length > 0 && (
    <ul className="signs">
      {words.signs.map((sign) => (
        <li key={sign}>{sign}</li>
      ))}
    </ul>
  )
  return (
    <ChoicePage
      fact={fact}
      options={values.map((value) => ({
        value,
        label: words.options?.[value] ?? value,
        hint: words.optionHints?.[value],
        leadsTo: words.leadsTo?.[value],
      }))}
      chosen={typeof before === 'string' ? before : null}
      before={signs}
    />
  )
}
