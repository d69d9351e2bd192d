import { Check } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { type ChipOption, Chips } from '../components/Chips.tsx'
import { Field } from '../components/Field.tsx'
import type { Sheet } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'
import './fields.css'

type Props = { sheet: Sheet; field: string; label: string; hint?: string | undefined }

type LineProps = Props & {
  /** Offers to write that they gave none. */
  mayBeNone?: boolean
}

export const LineField = ({ sheet, field, label, hint, mayBeNone = false }: LineProps) => {
  const t = useTodo()
  return (
    <Field label={label} hint={hint} id={`${sheet.name}-${field}`} error={sheet.errorOf(field)}>
      {(control) => (
        <span className="line-field">
          <input
            type="text"
            autoComplete="off"
            maxLength={120}
            {...control}
            {...sheet.register(field)}
          />
          {mayBeNone && (
            <Button kind="plain" onClick={() => sheet.set(field, t('call.noneGiven'))}>
              {t('call.none')}
            </Button>
          )}
        </span>
      )}
    </Field>
  )
}

type ChoiceProps = Props & { options: readonly ChipOption[] }

export const ChoiceField = ({ sheet, field, label, hint, options }: ChoiceProps) => (
  <Chips
    name={`${sheet.name}-${field}`}
    legend={label}
    hint={hint}
    options={options}
    value={sheet.values[field] || null}
    onChange={(value) => sheet.set(field, value)}
    error={sheet.errorOf(field)}
  />
)

/** One statement to confirm, as large as a chip. */
export const TickField = ({ sheet, field, label, hint }: Props) => {
  const id = `${sheet.name}-${field}`
  const on = sheet.values[field] === 'yes'
  const error = sheet.errorOf(field)
  return (
    <div className={error ? 'tick tick-wrong' : 'tick'}>
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={on}
          onChange={() => sheet.set(field, on ? '' : 'yes')}
          aria-describedby={`${id}-more`}
          aria-invalid={error ? true : undefined}
        />
        <span className="tick-box" aria-hidden>
          {on && <Check size={20} strokeWidth={3} />}
        </span>
        {label}
      </label>
      <div id={`${id}-more`}>
        {hint && <p className="field-hint">{hint}</p>}
        {error && <p className="field-error">{error}</p>}
      </div>
    </div>
  )
}
