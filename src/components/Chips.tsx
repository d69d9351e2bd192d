import { Check } from 'lucide-react'
import { useId } from 'react'
import './Chips.css'

export type ChipOption = { value: string; label: string; hint?: string | undefined }

type Shared = {
  legend: string
  hideLegend?: boolean
  name: string
  options: readonly ChipOption[]
  hint?: string | undefined
  error?: string | undefined
}
type One = { multiple?: false; value: string | null; onChange: (value: string) => void }
type Many = { multiple: true; value: readonly string[]; onChange: (value: string[]) => void }
export type ChipsProps = Shared & (One | Many)

/** A row of choices: radio buttons, or with `multiple` check boxes, shaped as chips. */
export const Chips = (props: ChipsProps) => {
  const { legend, hideLegend = false, name, options, hint, error } = props
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className="chips" aria-describedby={described || undefined}>
      <legend className={hideLegend ? 'visually-hidden' : ''}>{legend}</legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="chips-row">
        {options.map((option, index) => (
          <Chip
            key={option.value}
            name={name}
            id={index === 0 ? name : undefined}
            type={props.multiple ? 'checkbox' : 'radio'}
            option={option}
            checked={isPicked(props, option.value)}
            onPick={() => pick(props, option.value)}
          />
        ))}
      </div>
      {error && (
        <p className="chips-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}

const isPicked = ({ value }: ChipsProps, option: string): boolean =>
  Array.isArray(value) ? value.includes(option) : value === option

const pick = (props: ChipsProps, option: string) => {
  if (!props.multiple) return props.onChange(option)
  const rest = props.value.filter((value) => value !== option)
  return props.onChange(rest.length < props.value.length ? rest : [...rest, option])
}

type ChipProps = {
  id: string | undefined
  name: string
  type: 'radio' | 'checkbox'
  option: ChipOption
  checked: boolean
  onPick: () => void
}

export const Chip = ({ id, name, type, option, checked, onPick }: ChipProps) => {
  const hint = useId()
  return (
    <label className="chip">
      <input
        id={id}
        type={type}
        name={name}
        value={option.value}
        checked={checked}
        onChange={onPick}
        aria-label={option.hint ? option.label : undefined}
        aria-describedby={option.hint ? hint : undefined}
      />
      {checked && <Check aria-hidden size={18} strokeWidth={2.5} />}
      <span>
        {option.label}
        {option.hint && (
          <span className="chip-hint" id={hint}>
            {option.hint}
          </span>
        )}
      </span>
    </label>
  )
}
