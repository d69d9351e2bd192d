import { type ReactNode, useId } from 'react'
import './Field.css'

/** What a control needs so that its label, hint and error are read with it. */
export type FieldProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
}

type Props = {
  label: string
  hint?: ReactNode
  error?: string | undefined
  /** Where the error summary sends the reader. */
  id?: string
  children: (control: FieldProps) => ReactNode
}

/** A label, what helps to fill it in, the control, and beside it what is wrong. */
export const Field = ({ label, hint, error, id, children }: Props) => {
  const own = useId()
  const control = id ?? own
  const described = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean)
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={control}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id: control,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className="field-error" id={`${control}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
