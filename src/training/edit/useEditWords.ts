import { useTranslation } from 'react-i18next'
import type { FactId } from '../../../flows/facts.ts'
import { type DutyId, dutyIds, type StepId } from '../../../flows/ids.ts'
import type { Refusal } from '../../../flows/refusals.ts'
import { languageName } from '../../components/languageName.ts'
import { useWords } from '../../duties/words.ts'
import { readFact, readStep } from '../../encounter/factWords.ts'
import { isNamedHere } from '../../encounter/languageTags.ts'
import { wordsIn } from '../../encounter/words.ts'
import { isWhole } from './factRows.ts'

const showing = { shown: true, observing: false }

/** The words that a nurse reads for each id of a scenario. */
export const useEditWords = () => {
  const { t, i18n } = useTranslation('training')
  const { t: e } = useTranslation('encounter')
  const all = wordsIn(i18n.language)
  const duties = useWords('duties')
  const resources = useWords('resources')
  const list = (parts: readonly string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(parts)
  const language = (tag: string) =>
    isNamedHere(tag) ? e(`glance.languages.${tag}`) : languageName(tag, i18n.language)
  const read = (id: FactId) => readFact(all.facts[id], showing)
  const option = (id: FactId, value: string): string => {
    const { options, unit } = read(id)
    if (id === 'language') return language(value)
    return options?.[value] ?? [value, unit].filter(Boolean).join(' ')
  }
  const whole = (id: FactId, value: unknown): string => {
    if (Array.isArray(value)) return list(value.map((one) => option(id, String(one))))
    const parts = Object.entries(value ?? {}).map(
      ([key, one]) => `${resources.text(key, 'name') || key}: ${option(id, String(one))}`,
    )
    return list(parts)
  }
  const task = (id: string): string =>
    dutyIds.map((duty) => duties.text(duty, 'tasks', id, 'do')).find((text) => text !== '') ?? ''
  return {
    list,
    language,
    step: (id: StepId): string => readStep(all.steps.steps[id], true).title,
    fact: (id: FactId): string => read(id).label,
    /** With its question, where the name alone says little. */
    question: (id: FactId): string => {
      const { label, title } = read(id)
      return label === title ? label : `${label}: ${title}`
    },
    value: (id: FactId, value: string): string =>
      isWhole(value) ? whole(id, JSON.parse(value)) : option(id, value),
    duty: (id: DutyId): string => duties.text(id, 'name'),
    task,
    /** The name of a call, where its id is one. */
    call: (id: string): string => task(id) || t('edit.unnamed'),
    refusal: (id: Refusal): string => `${all.refusals[id].what} ${all.refusals[id].fix}`,
  }
}
