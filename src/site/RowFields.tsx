import { type ReactNode, useId } from 'react'

type Props = { legend: string; hint?: string; end?: ReactNode; children: ReactNode }

/** What belongs together, side by side where there is room. */
export const RowFields = ({ legend, hint, end, children }: Props) => {
  const id = useId()
  return (
    <fieldset className="site-row" aria-describedby={hint ? id : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="field-hint" id={id}>
          {hint}
        </p>
      )}
      <div className="site-row-fields">{children}</div>
      {end}
    </fieldset>
  )
}
