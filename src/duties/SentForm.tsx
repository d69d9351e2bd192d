import { useState } from 'react'
import { z } from 'zod'
import type { DutyId } from '../../flows/ids.ts'
import { formsDue } from '../../flows/tasks.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { chosen, pastTime, written } from './checks.ts'
import { ChoiceField, LineField } from './fields.tsx'
import { SheetForm } from './SheetFrame.tsx'
import { TimeField } from './TimeField.tsx'
import { useFieldNow } from './useFieldNow.ts'
import { useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'
import { useWords } from './words.ts'

export type WrittenFormProps = { duty: DutyId; formId: string; onSaved: () => void }

const ways = ['online', 'fax', 'e-mail', 'post', 'by-hand'] as const

const schemaFor = (timeZone: string) =>
  z.object({
    way: chosen(ways),
    agency: written('to'),
    time: pastTime(timeZone),
    forms: z
      .string()
      .regex(/^[1-9]$/, { error: 'forms' })
      .transform(Number),
  })

/** It was sent: how, to whom, when, and for several children how many forms. */
export const SentForm = ({ duty, formId, onSaved }: WrittenFormProps) => {
  const t = useTodo()
  const { text } = useWords('reasons')
  const { memory, view, send } = useEncounter()
  const { now, timeZone } = useFieldNow()
  const [schema] = useState(() => schemaFor(timeZone))
  const due = formsDue(duty, view.known)
  const sent = memory.acts
    .filter((act) => act.duty === duty && act.task === 'written-report')
    .reduce((sum, { record }) => sum + (record.forms ?? 1), 0)
  const sheet = useSheetForm({
    name: `sent-${duty}`,
    defaults: { way: '', agency: '', time: now, forms: String(Math.max(1, due - sent)) },
    schema,
    save: (record) => send({ type: 'DONE', duty, task: 'written-report', record }),
    onSaved,
  })
  return (
    <SheetForm id={formId} sheet={sheet}>
      <ChoiceField
        sheet={sheet}
        field="way"
        label={t('written.way')}
        options={ways.map((value) => ({ value, label: text('ways', value) }))}
      />
      {sheet.values['way'] === 'post' && <p className="field-hint">{t('written.postHint')}</p>}
      <LineField sheet={sheet} field="agency" label={t('written.agency')} />
      <TimeField sheet={sheet} field="time" label={t('written.time')} />
      {due > 1 && (
        <LineField
          sheet={sheet}
          field="forms"
          label={t('written.forms')}
          hint={t('written.formsHint', { due, sent })}
        />
      )}
    </SheetForm>
  )
}
