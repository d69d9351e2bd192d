import { useState } from 'react'
import { z } from 'zod'
import { useEncounter } from '../encounter/useEncounter.ts'
import { NumberAndTime } from './CallFields.tsx'
import type { CallFormProps } from './callForm.ts'
import { pastTime, ticked, written } from './checks.ts'
import { LineField, TickField } from './fields.tsx'
import { SheetForm } from './SheetFrame.tsx'
import { useFieldNow } from './useFieldNow.ts'
import { useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'

const schemaFor = (timeZone: string) =>
  z.object({
    person: written('personName'),
    time: pastTime(timeZone),
    number: written('number'),
    asked: ticked('asked'),
  })

/** One of those who must call made the call for both, and I asked them (A30). */
export const ColleagueForm = ({ formId, ...props }: CallFormProps) => {
  const t = useTodo()
  const sheet = useColleague(props)
  return (
    <SheetForm id={formId} sheet={sheet}>
      <LineField
        sheet={sheet}
        field="person"
        label={t('call.colleaguePerson')}
        hint={t('call.colleagueHint')}
      />
      <NumberAndTime sheet={sheet} />
      <TickField sheet={sheet} field="asked" label={t('call.asked')} />
    </SheetForm>
  )
}

const useColleague = ({ duty, task, onSaved }: Omit<CallFormProps, 'formId'>) => {
  const { send } = useEncounter()
  const { now, timeZone } = useFieldNow()
  const [schema] = useState(() => schemaFor(timeZone))
  return useSheetForm({
    name: `colleague-${duty}-${task}`,
    defaults: { person: '', time: now, number: '', asked: '' },
    schema,
    save: ({ person, time, number }) => {
      const record = { call: task, person, time, number }
      return send({ type: 'DONE', duty, task: 'team-report-confirmed', record })
    },
    onSaved,
  })
}
