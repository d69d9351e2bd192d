import { useState } from 'react'
import { z } from 'zod'
import { deadlinesOf } from '../../flows/deadlines.ts'
import { useNow } from '../clock.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { timeBefore, written } from './checks.ts'
import { LineField } from './fields.tsx'
import type { WrittenFormProps } from './SentForm.tsx'
import { SheetForm } from './SheetFrame.tsx'
import { TimeField } from './TimeField.tsx'
import { useClockWords } from './useClockWords.ts'
import { useFieldNow } from './useFieldNow.ts'
import { useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'

const schemaFor = (timeZone: string, due: number | null) =>
  z.object({ person: written('personName'), by: timeBefore(timeZone, due) })

/** Someone will send it: who, and by when before it is due. It stays listed until it is sent. */
export const PlannedForm = ({ duty, formId, onSaved }: WrittenFormProps) => {
  const t = useTodo()
  const clock = useClockWords(useNow())
  const { memory, send } = useEncounter()
  const { now } = useFieldNow()
  const due = deadlinesOf(duty, memory)['written-report'] ?? null
  const [schema] = useState(() => schemaFor(memory.site.timeZone, due))
  const sheet = useSheetForm({
    name: `planned-${duty}`,
    defaults: { person: '', by: now.slice(0, 11) },
    schema,
    save: (record) => send({ type: 'DONE', duty, task: 'written-report-planned', record }),
    onSaved,
  })
  return (
    <SheetForm id={formId} sheet={sheet}>
      <LineField
        sheet={sheet}
        field="person"
        label={t('written.person')}
        hint={t('written.personHint')}
      />
      <TimeField
        sheet={sheet}
        field="by"
        label={t('written.by')}
        hint={due === null ? undefined : t('written.byHint', { when: clock.moment(due) })}
      />
    </SheetForm>
  )
}
