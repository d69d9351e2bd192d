import { ageBands } from '../../flows/facts.ts'
import { Chip } from '../components/Chips.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useTranslation } from 'react-i18next'
import { bandOf, isYears } from './glance.ts'
import type { RowProps } from './GlanceRowField.tsx'

/** A number of years, or the nearest band; a number shows its band as well. */
export const AgeRow = ({ sheet, error }: RowProps) => {
  const { t } = useTranslation('encounter')
  const words = useEncounterWords().fact('age')
  const { years, age } = sheet.draft
  const band = isYears(years) ? bandOf(Number(years)) : years === '' ? age : ''
  return (
    <fieldset className="chips" aria-describedby={error ? 'age-error' : undefined}>
      <legend className="visually-hidden">{words.label}</legend>
      <div className="chips-row">
        <label className={isYears(years) ? 'chip age-years chip-chosen' : 'chip age-years'}>
          <input
            id="age"
            aria-label={t('glance.ageNumber')}
            aria-invalid={error ? true : undefined}
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={years}
            onChange={({ target }) => sheet.set({ years: target.value.trim(), age: '' })}
          />
          <span aria-hidden>{words.unit}</span>
        </label>
        {ageBands.map((value) => (
          <Chip
            key={value}
            id={undefined}
            name="age"
            type="radio"
            option={{ value, label: words.options?.[value] ?? value }}
            checked={band === value}
            onPick={() => sheet.set({ age: value, years: '' })}
          />
        ))}
      </div>
      {error && (
        <p className="chips-error" id="age-error">
          {error}
        </p>
      )}
    </fieldset>
  )
}
