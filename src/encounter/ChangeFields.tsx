import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { FactId } from '../../flows/facts.ts'
import { bases } from '../../flows/journal.ts'
import { Chips } from '../components/Chips.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { FactControl } from './FactControl.tsx'
import type { Change } from './useChange.ts'
import { useEncounterWords } from './useEncounterWords.ts'

type Props = { fact: FactId; change: Change }

/** The answer there is, the new one, and whether it was wrong or has changed. */
export const ChangeFields = ({ fact, change }: Props) => {
  const { t } = useTranslation('encounter')
  const words = useEncounterWords()
  const { hint } = words.fact(fact)
  const { errors, control } = change
  const same = errors.value?.message === 'same'
  const valueError = errors.value && t(same ? 'change.same' : 'change.valueRequired')
  const basisError = errors.basis && t('change.basisRequired')
  const summary = [
    ...(valueError ? [{ id: fact, message: valueError }] : []),
    ...(basisError ? [{ id: 'basis', message: basisError }] : []),
  ]
  return (
    <div className="change-main">
      <p>{t('change.now', { value: words.value(fact, change.before) })}</p>
      {hint && <p className="quiet-text">{hint}</p>}
      <ErrorSummary attempt={change.attempt} errors={summary} />
      <Controller
        name="value"
        control={control}
        render={({ field: { value, onChange } }) => (
          <FactControl fact={fact} value={value} onChange={onChange} error={valueError} />
        )}
      />
      <BasisField control={control} error={basisError} />
    </div>
  )
}

type BasisProps = { control: Change['control']; error: string | undefined }

const BasisField = ({ control, error }: BasisProps) => (
  <Controller
    name="basis"
    control={control}
    render={({ field: { value, onChange } }) => (
      <BasisChips value={value || null} onChange={onChange} error={error} />
    )}
  />
)

type ChipsProps = {
  value: string | null
  onChange: (value: string) => void
  error: string | undefined
}

/** Entered wrongly, or changed since: the two reasons for another answer. */
export const BasisChips = ({ value, onChange, error }: ChipsProps) => {
  const { t } = useTranslation('encounter')
  const { reasons } = useEncounterWords().all
  const options = bases.map((basis) => ({
    value: basis,
    label: reasons.bases[basis],
    hint: t(`change.basisHints.${basis}`),
  }))
  return (
    <Chips
      legend={t('change.basis')}
      name="basis"
      options={options}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
