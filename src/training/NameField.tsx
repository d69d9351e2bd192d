import { useTranslation } from 'react-i18next'
import { Field } from '../components/Field.tsx'

type Props = { name: string; onChange: (name: string) => void }

/** What a learner wants to be called: any name but their own. */
export const NameField = ({ name, onChange }: Props) => {
  const { t } = useTranslation('training')
  return (
    <Field label={t('briefing.name')} hint={t('briefing.nameHint')}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          maxLength={24}
          value={name}
          onChange={(event) => onChange(event.target.value)}
          {...control}
        />
      )}
    </Field>
  )
}
