import { Field } from '../components/Field.tsx'

type Props = {
  type: 'text' | 'password'
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}

/** One part of a key: the browser is to keep nothing of it. */
export const KeyField = ({ type, value, onChange, ...named }: Props) => (
  <Field {...named}>
    {(control) => (
      <input
        type={type}
        autoComplete="off"
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...control}
      />
    )}
  </Field>
)
