import { useTranslation } from 'react-i18next'
import { useWatch } from 'react-hook-form'
import { Field } from '../components/Field.tsx'
import { controlId, type TextPath, useSiteEditing } from './siteContext.ts'

type Props = {
  path: TextPath
  label: string
  hint?: string
  /** Says so while it is empty: a screen would use it. */
  wanted?: boolean
  type?: 'text' | 'date' | 'time'
  inputMode?: 'text' | 'tel' | 'numeric'
}

/** One fact on one line. */
export const FactLine = ({
  path,
  label,
  hint,
  wanted = false,
  type = 'text',
  inputMode,
}: Props) => {
  const { t } = useTranslation('site')
  const { form, errorOf } = useSiteEditing()
  const value = useWatch({ control: form.control, name: path })
  const isMissing = wanted && value.trim() === ''
  const said = [hint, isMissing && `${t('page.notFiled')}.`].filter(Boolean).join(' ')
  return (
    <Field label={label} hint={said} id={controlId(path)} error={errorOf(path)}>
      {(control) => (
        <input
          type={type}
          inputMode={inputMode}
          autoComplete="off"
          {...control}
          {...form.register(path)}
        />
      )}
    </Field>
  )
}
