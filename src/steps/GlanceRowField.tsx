import { useTranslation } from 'react-i18next'
import { optionsOf } from '../../flows/facts.ts'
import { Chips } from '../components/Chips.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { AgeRow } from './AgeRow.tsx'
import type { GlanceRow } from './glance.ts'
import { LanguageRow } from './LanguageRow.tsx'
import type { Sheet } from './useGlance.ts'

export type RowProps = { sheet: Sheet; error: string | undefined }
type Props = { row: GlanceRow; next: boolean; sheet: Sheet }

/** One row of the sheet: its name, and what may be chosen. The next open one is marked. */
export const GlanceRowField = ({ row, next, sheet }: Props) => {
  const { t } = useTranslation('encounter')
  const { label } = useEncounterWords().fact(row)
  const wrong = sheet.errors[row]
  const error = wrong && t(wrong.message === 'years' ? 'glance.ageWrong' : 'glance.required')
  return (
    <div className={next ? 'glance-row glance-next' : 'glance-row'}>
      <span className="glance-label" aria-hidden>
        {label}
      </span>
      <RowChips row={row} sheet={sheet} error={error} />
    </div>
  )
}

const RowChips = ({ row, ...rest }: RowProps & { row: GlanceRow }) => {
  if (row === 'age') return <AgeRow {...rest} />
  if (row === 'language') return <LanguageRow {...rest} />
  return row === 'clinicalFlags' ? <FlagsRow {...rest} /> : <OneRow row={row} {...rest} />
}

type OneOf = Exclude<GlanceRow, 'age' | 'language' | 'clinicalFlags'>

const useRowOptions = (row: GlanceRow) => {
  const words = useEncounterWords().fact(row)
  return {
    legend: words.label,
    options: optionsOf(row).map((value) => ({ value, label: words.options?.[value] ?? value })),
  }
}

const OneRow = ({ row, sheet, error }: RowProps & { row: OneOf }) => (
  <Chips
    hideLegend
    name={row}
    {...useRowOptions(row)}
    value={sheet.draft[row] || null}
    onChange={(value) => sheet.set({ [row]: value })}
    error={error}
  />
)

/** Several may be true; *None of these* stands alone. */
const FlagsRow = ({ sheet, error }: RowProps) => {
  const before = sheet.draft.clinicalFlags
  const pick = (after: string[]) =>
    after.includes('none') && !before.includes('none')
      ? ['none']
      : after.filter((flag) => flag !== 'none')
  return (
    <Chips
      hideLegend
      multiple
      name="clinicalFlags"
      {...useRowOptions('clinicalFlags')}
      value={before}
      onChange={(after) => sheet.set({ clinicalFlags: pick(after) })}
      error={error}
    />
  )
}
