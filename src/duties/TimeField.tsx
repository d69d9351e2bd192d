import type { Sheet } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'
import './fields.css'

type Props = { sheet: Sheet; field: string; label: string; hint?: string | undefined }

/** A day and a time by the site's clock, 24 hours as everywhere on these screens. */
export const TimeField = ({ sheet, field, label, hint }: Props) => {
  const t = useTodo()
  const id = `${sheet.name}-${field}`
  const error = sheet.errorOf(field)
  const [day = '', clock = ''] = (sheet.values[field] ?? '').split('T')
  const shared = {
    'aria-describedby': `${id}-more`,
    'aria-invalid': error ? true : undefined,
  } as const
  return (
    <fieldset className={error ? 'field field-wrong time-field' : 'field time-field'}>
      <legend>{label}</legend>
      <div className="time-field-parts">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          placeholder="00:00"
          aria-label={t('time.clock')}
          value={clock}
          onChange={({ target }) => sheet.set(field, `${day}T${target.value}`)}
          {...shared}
        />
        <input
          type="date"
          aria-label={t('time.day')}
          value={day}
          onChange={({ target }) => sheet.set(field, `${target.value}T${clock}`)}
          {...shared}
        />
      </div>
      <div id={`${id}-more`}>
        {hint && <p className="field-hint">{hint}</p>}
        {error && <p className="field-error">{error}</p>}
      </div>
    </fieldset>
  )
}
