import { useTranslation } from 'react-i18next'
import { optionsOf } from '../../flows/facts.ts'
import { Chips } from '../components/Chips.tsx'
import { Field } from '../components/Field.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import type { OthersRowId } from './others.ts'
import type { OthersSheet } from './useOthers.ts'

type Props = { row: OthersRowId; next: boolean; sheet: OthersSheet }

/** One question about other people, with what it means. */
export const OthersRow = ({ row, next, sheet }: Props) => {
  const { t } = useTranslation('encounter')
  const words = useEncounterWords().fact(row)
  const counts = row === 'otherChildren'
  const error = sheet.errors[row] && t(counts ? 'others.howManyWrong' : 'page.required')
  return (
    <div className={next ? 'glance-row glance-next' : 'glance-row'}>
      <span className="glance-label" aria-hidden>
        {words.title}
      </span>
      {counts ? (
        <HowMany sheet={sheet} error={error} />
      ) : (
        <Chips
          hideLegend
          legend={words.title}
          hint={words.hint}
          name={row}
          options={optionsOf(row).map((value) => ({
            value,
            label: words.options?.[value] ?? value,
          }))}
          value={sheet.draft[row] || null}
          onChange={(value) => sheet.set(row, value)}
          error={error}
        />
      )}
    </div>
  )
}

type HowManyProps = { sheet: OthersSheet; error: string | undefined }

const HowMany = ({ sheet, error }: HowManyProps) => {
  const { t } = useTranslation('encounter')
  return (
    <Field id="otherChildren" label={t('others.howMany')} error={error}>
      {(control) => (
        <input
          {...control}
          className="how-many"
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          value={sheet.draft.otherChildren}
          onChange={({ target }) => sheet.set('otherChildren', target.value.trim())}
        />
      )}
    </Field>
  )
}
