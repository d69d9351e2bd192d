import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type ChipOption, Chips } from '../../components/Chips.tsx'
import { Field } from '../../components/Field.tsx'
import { controlId, type ListPath, type TextPath, useEditing } from './editContext.ts'

type Options = readonly ChipOption[]

/** One line of text, a number or a time. */
export const Line = (props: {
  path: TextPath
  hint?: string
  type?: 'text' | 'datetime-local'
  numeric?: boolean
}) => {
  const { path, hint, type = 'text', numeric = false } = props
  const { form, errorOf, labelAt } = useEditing()
  return (
    <Field label={labelAt(path)} hint={hint} id={controlId(path)} error={errorOf(path)}>
      {(control) => (
        <input
          type={type}
          inputMode={numeric ? 'numeric' : undefined}
          autoComplete="off"
          {...form.register(path)}
          {...control}
        />
      )}
    </Field>
  )
}

/** One of many, as a list to choose from; a value that is no longer there is still shown. */
export const Choice = (props: {
  path: TextPath
  options: Options
  /** What having none of them is called, where that may be. */
  empty?: string
  onChange?: () => void
}) => {
  const { path, options, empty, onChange } = props
  const { t } = useTranslation('training')
  const { form, errorOf, labelAt } = useEditing()
  const value = useWatch({ control: form.control, name: path })
  const isKnown = value === '' || options.some((option) => option.value === value)
  return (
    <Field label={labelAt(path)} id={controlId(path)} error={errorOf(path)}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => {
            form.setValue(path, target.value)
            onChange?.()
          }}
        >
          {(empty !== undefined || value === '') && (
            <option value="">{empty ?? t('edit.choose')}</option>
          )}
          {!isKnown && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** One of a few, side by side. */
export const Few = ({ path, options }: { path: TextPath; options: Options }) => {
  const { form, errorOf, labelAt } = useEditing()
  return (
    <Chips
      legend={labelAt(path)}
      name={controlId(path)}
      options={options}
      value={useWatch({ control: form.control, name: path })}
      onChange={(value) => form.setValue(path, value)}
      error={errorOf(path)}
    />
  )
}

/** Some of a few, kept in the order in which they are offered. */
export const Some = ({
  path,
  options,
  hint,
}: {
  path: ListPath
  options: Options
  hint?: string
}) => {
  const { form, errorOf, labelAt } = useEditing()
  const picked = useWatch({ control: form.control, name: path })
  const offered = options.map(({ value }) => value)
  return (
    <Chips
      multiple
      legend={labelAt(path)}
      name={controlId(path)}
      options={options}
      hint={hint}
      value={picked}
      onChange={(after) =>
        form.setValue(path, [
          ...picked.filter((id) => !offered.includes(id)),
          ...offered.filter((id) => after.includes(id)),
        ])
      }
      error={errorOf(path)}
    />
  )
}
