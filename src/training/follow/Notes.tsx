import { useTranslation } from 'react-i18next'
import { Field } from '../../components/Field.tsx'

/** Notes for the debriefing. They stand in this window alone and go with it. */
export const Notes = () => {
  const { t } = useTranslation('training')
  return (
    <section className="follow-notes">
      <Field label={t('follow.notes')} hint={t('follow.notesHint')}>
        {(control) => <textarea rows={5} autoComplete="off" {...control} />}
      </Field>
    </section>
  )
}
