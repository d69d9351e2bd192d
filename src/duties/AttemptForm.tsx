import { useState } from 'react'
import { z } from 'zod'
import { useEncounter } from '../encounter/useEncounter.ts'
import { AgencyField } from './CallFields.tsx'
import type { CallFormProps } from './callForm.ts'
import { maybeWritten, pastTime } from './checks.ts'
import { SheetForm } from './SheetFrame.tsx'
import { TimeField } from './TimeField.tsx'
import { useAgencyName } from './useAgencyName.ts'
import { useFieldNow } from './useFieldNow.ts'
import { useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'

const schemaFor = (timeZone: string) => z.object({ agency: maybeWritten, time: pastTime(timeZone) })

/** Nobody answered: a try is written down, and is not a call. */
export const AttemptForm = ({ duty, task, formId, onSaved }: CallFormProps) => {
  const t = useTodo()
  const { send } = useEncounter()
  const { now, timeZone } = useFieldNow()
  const agency = useAgencyName(task) ?? ''
  const [schema] = useState(() => schemaFor(timeZone))
  const sheet = useSheetForm({
    name: `attempt-${duty}-${task}`,
    defaults: { agency, time: now },
    schema,
    save: (values) => send({ type: 'ATTEMPT', duty, task, ...values }),
    onSaved,
  })
  return (
    <SheetForm id={formId} sheet={sheet}>
      <p>{t('call.notACall')}</p>
      <AgencyField sheet={sheet} task={task} />
      <TimeField sheet={sheet} field="time" label={t('call.time')} />
    </SheetForm>
  )
}
