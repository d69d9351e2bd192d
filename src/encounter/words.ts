import type { FactId } from '../../flows/facts.ts'
import type { LaneId, StepId } from '../../flows/ids.ts'
import type { Refusal } from '../../flows/refusals.ts'
import { isLanguage, type Language } from '../../content/languages.ts'
import { i18n } from '../i18n.ts'
import '../site/words.ts'
import type { FactWords, RefusalWords, StepWords } from './wordTypes.ts'
import { wordsEn } from './wordsEn.ts'
import { wordsEs } from './wordsEs.ts'

const all = { en: wordsEn, es: wordsEs }

/** All words of an encounter, so that none has to be fetched while a patient waits. */
for (const [language, namespaces] of Object.entries(all))
  for (const [namespace, words] of Object.entries(namespaces))
    i18n.addResourceBundle(language, namespace, words)

/** Words that are read as a whole, in one shape for every language. */
export type ShapedWords = {
  facts: Readonly<Record<FactId, FactWords>>
  steps: {
    lanes: Readonly<Record<LaneId, string>>
    steps: Readonly<Record<StepId, StepWords>>
  }
  refusals: Readonly<Record<Refusal, RefusalWords>>
}
const shaped: Readonly<Record<Language, ShapedWords & typeof wordsEn>> = all

/** The words of a language; English for a tag that is not released. */
export const wordsIn = (tag: string) => shaped[isLanguage(tag) ? tag : 'en']
