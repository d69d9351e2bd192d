import { optionsOf } from '../../flows/facts.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { ChoicePage } from './ChoicePage.tsx'
import { InterpreterNow } from './InterpreterNow.tsx'

/** Whether the patient is alone. What was not yet and now is has changed; it was not wrong before. */
export const PrivacyPage = () => {
  const { view, memory } = useEncounter()
  const words = useEncounterWords().fact('privacy')
  return (
    <ChoicePage
      fact="privacy"
      options={optionsOf('privacy').map((value) => ({
        value,
        label: words.options?.[value] ?? value,
        leadsTo: words.leadsTo?.[value],
      }))}
      chosen={memory.privacyDueAgain ? null : (view.facts.privacy ?? null)}
      usual={(before) => (before === 'alone' ? 'entered-wrongly' : 'changed')}
      before={<InterpreterNow />}
    />
  )
}
