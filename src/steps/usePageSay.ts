import { useTranslation } from 'react-i18next'
import { isLanguage } from '../../content/languages.ts'
import { type Script, type ScriptId, scriptsFor } from '../../content/scripts.ts'
import { languageName } from '../components/languageName.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { wordsIn } from '../encounter/words.ts'

export type ScriptFilter = (script: Script & { id: ScriptId }) => boolean

export type PageWords = ReturnType<typeof usePageSay>

/** The words this page offers to read aloud, in the staff's and the patient's language. */
export const usePageSay = (only: ScriptFilter = () => true) => {
  const { t, i18n } = useTranslation('encounter')
  const { view } = useEncounter()
  const patient = view.facts.language ?? i18n.language
  const released = isLanguage(patient.slice(0, 2)) ? patient.slice(0, 2) : null
  const languages = [...new Set([i18n.language, released ?? i18n.language])]
  const lines = scriptsFor(view, view.page)
    .filter(only)
    .map(({ id }) => languages.map((lang) => ({ id, lang, ...wordsIn(lang).scripts[id] })))
  const language = languageName(patient, i18n.language)
  return {
    lines,
    note: released === null ? t('say.interpreter', { language }) : undefined,
    /** Too long to stand above the answers without pushing them off the screen. */
    long: lines.reduce((sum, [line]) => sum + (line?.text.length ?? 0), 0) > 180,
  }
}
