import { useTranslation } from 'react-i18next'
import { isLanguage } from '../../content/languages.ts'
import { type Script, type ScriptId, scripts } from '../../content/scripts.ts'
import type { DutyId } from '../../flows/ids.ts'
import { canSpeakPrivately } from '../../flows/predicates.ts'
import { Say } from '../components/Say.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useNames } from '../encounter/useNames.ts'
import { wordsIn } from '../encounter/words.ts'

const all: readonly (Script & { id: ScriptId })[] = scripts

/** The words that tell the patient of this report, once nobody else can hear or read them. */
export const TellSay = ({ duty }: { duty: DutyId }) => {
  const { i18n } = useTranslation()
  const { shown } = useNames()
  const { view } = useEncounter()
  if (!shown || !canSpeakPrivately(view.facts)) return null
  const patient = (view.facts.language ?? i18n.language).slice(0, 2)
  const languages = [...new Set([i18n.language, isLanguage(patient) ? patient : i18n.language])]
  const lines = all
    .filter((script) => script.duty === duty && script.when(view))
    .map(({ id }) => languages.map((lang) => ({ id, lang, text: wordsIn(lang).scripts[id].text })))
  return <Say lines={lines} />
}
