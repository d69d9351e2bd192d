import { useTranslation } from 'react-i18next'
import { Field } from '../components/Field.tsx'
import { toConfirm } from './resourceNames.ts'
import { controlId, useSiteEditing } from './siteContext.ts'

/** Which service the number belongs to. */
export const ResourceField = ({ at }: { at: number }) => {
  const { t, i18n } = useTranslation('site')
  const { form, errorOf } = useSiteEditing()
  const path = `confirmedNumbers.${at}.resource` as const
  return (
    <Field label={t('parts.resource')} id={controlId(path)} error={errorOf(path)}>
      {(control) => (
        <select {...control} {...form.register(path)}>
          <option value="">{t('page.pick')}</option>
          {toConfirm(i18n.language).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
