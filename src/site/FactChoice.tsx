import { useWatch } from 'react-hook-form'
import { type ChipOption, Chips } from '../components/Chips.tsx'
import { controlId, type ListPath, type TextPath, useSiteEditing } from './siteContext.ts'

type Shared = { label: string; hint?: string; options: readonly ChipOption[] }

/** One fact that is one of a few. */
export const FactChoice = ({ path, label, ...rest }: Shared & { path: TextPath }) => {
  const { form, errorOf } = useSiteEditing()
  return (
    <Chips
      {...rest}
      legend={label}
      name={controlId(path)}
      value={useWatch({ control: form.control, name: path })}
      onChange={(value) => form.setValue(path, value, { shouldDirty: true })}
      error={errorOf(path)}
    />
  )
}

/** One fact that is some of a few. */
export const FactChoices = ({ path, label, ...rest }: Shared & { path: ListPath }) => {
  const { form, errorOf } = useSiteEditing()
  return (
    <Chips
      {...rest}
      multiple
      legend={label}
      name={controlId(path)}
      value={useWatch({ control: form.control, name: path })}
      onChange={(value) => form.setValue(path, value, { shouldDirty: true })}
      error={errorOf(path)}
    />
  )
}
