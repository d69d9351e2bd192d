import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { keepInTab, practiceNotesKey, readTab } from '../../encounter/journalKey.ts'

/** Notes for the debriefing. They stand in this window alone, until its practice ends. */
export const Notes = () => {
  const { t } = useTranslation('training')
  const [notes, setNotes] = useState(() => readTab(practiceNotesKey) ?? '')
  const keep = (next: string) => {
    setNotes(next)
    keepInTab(practiceNotesKey, next || null)
  }
  return (
    <section className="follow-notes">
      <Field label={t('follow.notes')} hint={t('follow.notesHint')}>
        {(control) => (
          <textarea
            rows={5}
            autoComplete="off"
            value={notes}
            onChange={({ target }) => keep(target.value)}
            {...control}
          />
        )}
      </Field>
      <Button disabled={notes === ''} onClick={() => keep('')}>
        {t('follow.eraseNotes')}
      </Button>
    </section>
  )
}
