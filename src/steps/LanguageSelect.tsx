import { useTranslation } from 'react-i18next'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { languageMore } from '../encounter/languageTags.ts'

type Props = { id?: string; label: string; value: string; onChange: (tag: string) => void }

/** All languages that have no chip of their own. */
export const LanguageSelect = ({ id, label, value, onChange }: Props) => {
  const { i18n } = useTranslation()
  const { option } = useEncounterWords()
  const { compare } = new Intl.Collator(i18n.language)
  const named = languageMore
    .map((tag) => ({ tag, name: option('language', tag) }))
    .toSorted(
      (a, b) => Number(a.tag === 'und') - Number(b.tag === 'und') || compare(a.name, b.name),
    )
  return (
    <select
      id={id}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{option('language', 'another')}</option>
      {named.map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}
