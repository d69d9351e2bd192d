import { useTranslation } from 'react-i18next'
import { Chip } from '../components/Chips.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { languageFirst } from '../encounter/languageTags.ts'
import { LanguageSelect } from './LanguageSelect.tsx'
import type { RowProps } from './GlanceRowField.tsx'

/** The three most spoken here as chips, all others in a list. Never a question about a country. */
export const LanguageRow = ({ sheet, error }: RowProps) => {
  const { t } = useTranslation('encounter')
  const words = useEncounterWords()
  const { language } = sheet.draft
  const listed = languageFirst.some((tag) => tag === language)
  return (
    <fieldset className="chips" aria-describedby={error ? 'language-error' : undefined}>
      <legend className="visually-hidden">{words.fact('language').label}</legend>
      <div className="chips-row">
        {languageFirst.map((tag, index) => (
          <Chip
            key={tag}
            id={index === 0 ? 'language' : undefined}
            name="language"
            type="radio"
            option={{ value: tag, label: words.option('language', tag) }}
            checked={language === tag}
            onPick={() => sheet.set({ language: tag })}
          />
        ))}
        <span className={!listed && language !== '' ? 'chip chip-chosen' : 'chip'}>
          <LanguageSelect
            label={t('glance.another')}
            value={listed ? '' : language}
            onChange={(tag) => sheet.set({ language: tag })}
          />
        </span>
      </div>
    </fieldset>
  )
}
