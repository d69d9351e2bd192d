import { useTranslation } from 'react-i18next'
import type { FactId } from '../../flows/facts.ts'
import type { StepId } from '../../flows/ids.ts'
import { languageName } from '../components/languageName.ts'
import { isNamedHere } from './languageTags.ts'
import { readFact, readStep } from './factWords.ts'
import { useEncounter } from './useEncounter.ts'
import { useNames } from './useNames.ts'
import { wordsIn } from './words.ts'

/** The words of questions, steps and values, quiet or telling as the screen may show them now. */
export const useEncounterWords = () => {
  const { i18n, t } = useTranslation('encounter')
  const { shown } = useNames()
  const { view } = useEncounter()
  const all = wordsIn(i18n.language)
  const fact = (id: FactId) =>
    readFact(all.facts[id], { shown, observing: view.mode === 'observing' })
  const list = (parts: readonly string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(parts)
  const language = (tag: string) =>
    isNamedHere(tag) ? t(`glance.languages.${tag}`) : languageName(tag, i18n.language)
  const option = (id: FactId, value: string) =>
    fact(id).options?.[value] ?? (id === 'language' ? language(value) : value)
  return {
    all,
    fact,
    option,
    list,
    step: (id: StepId) => readStep(all.steps.steps[id], shown),
    makePrivacy: readStep(all.steps.steps['make-privacy'], shown),
    lane: all.steps.lanes,
    /** An answer in words. */
    value: (id: FactId, value: unknown): string => {
      if (typeof value === 'number') return counted(value, fact(id))
      if (typeof value === 'string') return option(id, value)
      if (!Array.isArray(value))
        return t('soFar.chosen', { count: Object.keys(value ?? {}).length })
      if (value.length > 2) return t('soFar.chosen', { count: value.length })
      return list(value.map((each) => option(id, String(each))))
    },
  }
}

const counted = (value: number, { unit, unitOne }: { unit?: string; unitOne?: string }): string =>
  [value, value === 1 ? (unitOne ?? unit) : unit].filter(Boolean).join(' ')
