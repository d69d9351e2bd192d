import { useTranslation } from 'react-i18next'
import { isLanguage } from '../../content/languages.ts'
import { canSpeakPrivately } from '../../flows/predicates.ts'
import { languageName } from '../components/languageName.ts'
import { Say } from '../components/Say.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useNames } from '../encounter/useNames.ts'
import { wordsIn } from '../encounter/words.ts'
import { PageSay } from '../steps/PageSay.tsx'
import { useOnPlan } from './PlanContext.ts'

/** What to say last. With someone else in the room only what is fit to be overheard (SP-13). */
export const EndSay = () => {
  const { view } = useEncounter()
  const { shown } = useNames()
  const { disposition } = view.facts
  if (disposition === 'died' || disposition === 'left-early') return null
  return shown && canSpeakPrivately(view.facts) ? (
    <LastWords />
  ) : (
    <PageSay only={({ overheard }) => overheard} />
  )
}

const LastWords = () => {
  const { t, i18n } = useTranslation('encounter')
  const { language = i18n.language } = useEncounter().view.facts
  const { endState } = useOnPlan().plan
  const patient = language.slice(0, 2)
  const languages = [...new Set([i18n.language, isLanguage(patient) ? patient : i18n.language])]
  const versions = languages.map((lang) => wordsIn(lang).endStates[endState].sayLast)
  const lines = (versions[0] ?? []).map((_, at) =>
    languages.map((lang, index) => ({
      id: `${endState} ${at}`,
      lang,
      text: versions[index]?.[at] ?? '',
    })),
  )
  const note = isLanguage(patient)
    ? undefined
    : t('say.interpreter', { language: languageName(language, i18n.language) })
  return <Say lines={lines} note={note} />
}
