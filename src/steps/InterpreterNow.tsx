import { useTranslation } from 'react-i18next'
import { Facts, optionsOf } from '../../flows/facts.ts'
import { Chips } from '../components/Chips.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { SiteNumber } from '../site/SiteNumber.tsx'

/** While the interpreter is not there yet: says so, and takes the answer as soon as that changes. */
export const InterpreterNow = () => {
  const { t } = useTranslation('encounter')
  const { view, answer } = useEncounter()
  const words = useEncounterWords().fact('interpreter')
  if (view.facts.interpreter !== 'not-yet') return null
  return (
    <>
      <Chips
        legend={t('makePrivacy.interpreterNow')}
        name="interpreter-now"
        options={optionsOf('interpreter').map((value) => ({
          value,
          label: words.options?.[value] ?? value,
        }))}
        value={view.facts.interpreter}
        onChange={(raw) => {
          const read = Facts.shape.interpreter.unwrap().safeParse(raw)
          if (read.success) answer('interpreter', read.data, { basis: 'changed' })
        }}
      />
      <SiteNumber fact="interpreterLine" />
    </>
  )
}
