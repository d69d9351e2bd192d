import { useTranslation } from 'react-i18next'
import { dutyIds } from '../../../flows/ids.ts'
import { factOf } from './factRows.ts'
import { type Form, lists } from './form.ts'
import { useEditWords } from './useEditWords.ts'

type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What each place of the form is called on the screen, alone and together with the row it stands in. */
export const usePlaces = (values: () => Form) => {
  const { t } = useTranslation('training')
  const words = useEditWords()
  const labels: Labels = t('edit.fields', { returnObjects: true })
  const groupOf = (head: string): string =>
    lists.find((list) => list === head) ?? (head === 'expected' ? head : 'scenario')

  const plain = (parts: readonly string[]): string | undefined => {
    const [head = ''] = parts
    const known = labels[groupOf(head)] ?? {}
    const last = parts.at(-1) ?? ''
    const duty = dutyIds.find((id) => id === last)
    if (duty) return words.duty(duty)
    const keys = parts.flatMap((part, at) => [part, `${part}-${parts[at + 1]}`]).toReversed()
    if (last === 'value') return valueLabel(parts, known)
    const key = keys.find((one) => known[one] !== undefined)
    if (key === 'asks') return t('edit.number', { label: known[key], number: Number(last) + 1 })
    return key === undefined ? undefined : known[key]
  }

  const valueLabel = (parts: readonly string[], known: Labels[string]): string | undefined => {
    const [head, index, key, at] = parts
    const form = values()
    if (key === 'trigger') return known?.[`value-${form.events[Number(index)]?.trigger.kind}`]
    const rows = head === 'seen' ? form.seen : rowOf(form, head ?? '', Number(index))
    const fact = factOf(rows[Number(head === 'seen' ? index : at)]?.fact ?? '')
    return fact && words.fact(fact)
  }

  const labelAt = (path: string): string => {
    const parts = path.split('.')
    const tongue = parts.at(-1)
    if (tongue !== 'en' && tongue !== 'es') return plain(parts) ?? ''
    return t(`edit.in.${tongue}`, { label: plain(parts.slice(0, -1)) })
  }
  const rowName = (list: (typeof lists)[number], at: number): string => {
    if (list === 'calls') return words.call(values().calls[at]?.task ?? '')
    return values()[list][at]?.id || t('edit.unnamed')
  }
  /** The whole way to a place, as it stands on the screen. */
  const placeAt = (path: string): string => {
    const [head = '', index] = path.split('.')
    const list = lists.find((one) => one === head)
    const group = list ?? (head === 'expected' ? head : groups[head])
    const title = group && t(`edit.groups.${group}.title`)
    const row =
      list && index !== undefined
        ? t('edit.quoted', { text: rowName(list, Number(index)) })
        : undefined
    const label = labelAt(path)
    return [...new Set([title, row, label])].filter(Boolean).join(', ')
  }
  return { labelAt, placeAt, rowName }
}

/** The group in which the fields of the scenario itself stand. */
const groups: Readonly<Record<string, 'people' | 'expected' | 'words'>> = {
  id: 'words',
  title: 'words',
  minutes: 'words',
  briefing: 'words',
  contentWarning: 'words',
  at: 'people',
  languages: 'people',
  companion: 'people',
  seen: 'people',
  end: 'expected',
  criticalErrors: 'expected',
}
const rowOf = (form: Form, head: string, at: number): Form['seen'] =>
  (head === 'events' ? form.events[at]?.brings : form.reveals[at]?.brings) ?? []
