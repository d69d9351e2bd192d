import { useState } from 'react'
import { z } from 'zod'
import type { DutyId, TaskId } from '../../flows/ids.ts'
import { crossReportServes } from '../../flows/tasks.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { AgencyField, NumberAndTime } from './CallFields.tsx'
import type { CallFormProps } from './callForm.ts'
import { pastTime, written } from './checks.ts'
import { LineField, TickField } from './fields.tsx'
import { SheetForm } from './SheetFrame.tsx'
import { useAgencyName } from './useAgencyName.ts'
import { useFieldNow } from './useFieldNow.ts'
import { useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'

const schemaFor = (timeZone: string) =>
  z.object({
    agency: written('agency'),
    person: written('person'),
    time: pastTime(timeZone),
    number: written('number'),
    crossReports: z.string().transform((value) => value === 'yes'),
  })

/** The call was made: to whom, when, and which number they gave. */
export const MadeForm = ({ formId, ...props }: CallFormProps) => {
  const t = useTodo()
  const mayPassOn = useMayPassOn(props.duty, props.task)
  const sheet = useMade(props)
  return (
    <SheetForm id={formId} sheet={sheet}>
      <AgencyField sheet={sheet} task={props.task} />
      <LineField
        sheet={sheet}
        field="person"
        label={t('call.person')}
        hint={t('call.personHint')}
        mayBeNone
      />
      <NumberAndTime sheet={sheet} />
      {mayPassOn && (
        <TickField
          sheet={sheet}
          field="crossReports"
          label={t('call.crossReports')}
          hint={t('call.crossReportsHint')}
        />
      )}
    </SheetForm>
  )
}

/** Whether the Registry's word that it tells the police would meet the second call. */
const useMayPassOn = (duty: DutyId, task: TaskId): boolean => {
  const { view } = useEncounter()
  return (
    duty === 'childReport' &&
    task === 'call-registry' &&
    crossReportServes(view.known) &&
    view.duties[duty].tasks.some(({ task: other, met }) => other === 'call-police' && !met)
  )
}

const useMade = ({ duty, task, onSaved }: Omit<CallFormProps, 'formId'>) => {
  const t = useTodo()
  const { send } = useEncounter()
  const { now, timeZone } = useFieldNow()
  const agency = useAgencyName(task) ?? ''
  const [schema] = useState(() => schemaFor(timeZone))
  return useSheetForm({
    name: `made-${duty}-${task}`,
    defaults: { agency, person: '', time: now, number: '', crossReports: '' },
    schema,
    save: ({ crossReports, number, ...rest }) => {
      const record = number === t('call.noneGiven') ? rest : { ...rest, number }
      const refused = send({ type: 'DONE', duty, task, record })
      if (refused || !crossReports) return refused
      return send({ type: 'DONE', duty, task: 'registry-cross-reports', record })
    },
    onSaved,
  })
}
