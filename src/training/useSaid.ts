import { useTranslation } from 'react-i18next'
import type { Said } from '../../seeds/scenarioWords.ts'

/** What a scenario says, in the language of the screen. */
export const useSaid = () => {
  const { i18n } = useTranslation()
  return (said: Said): string => (i18n.language === 'es' ? said.es : said.en)
}
