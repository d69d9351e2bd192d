import { useState } from 'react'
import { z } from 'zod'
import type { TaskId } from '../../flows/ids.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { maybeWritten, pastTime, written } from './checks.ts'
import { LineField } from './fields.tsx'
import { FormSheet } from './SheetFrame.tsx'
import type { TaskSheetProps } from './sheetProps.ts'
import { TimeField } from './TimeField.tsx'
import { useDutyWords } from './useDutyWords.ts'
import { useFieldNow } from './useFieldNow.ts'
import { useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'

/** With whom a safeguard is agreed, and which act is given a number. */
const needsPerson: readonly TaskId[] = ['protective-custody-request', 'release-agreed']
const hasNumber: readonly TaskId[] = [...needsPerson, 'otip-request']

const schemaFor = (timeZone: string, task: TaskId) =>
  z.object({
    person: needsPerson.includes(task) ? written('personName') : maybeWritten,
    number: maybeWritten,
    time: pastTime(timeZone),
  })

/** A safeguard or an optional act: when, with whom, and the number if there is one. */
export const NoteSheet = ({ duty, task, onClose }: TaskSheetProps) => {
  const t = useTodo()
  const words = useDutyWords()
  const sheet = useNote({ duty, task, onClose })
  const help = words.help(duty, task)
  return (
    <FormSheet
      title={words.act(duty, task)}
      sheet={sheet}
      save={t('note.save')}
      onClose={onClose}
      lead={help && <p>{help}</p>}
    >
      {needsPerson.includes(task) && (
        <LineField
          sheet={sheet}
          field="person"
          label={t('note.person')}
          hint={t('note.personHint')}
        />
      )}
      <TimeField sheet={sheet} field="time" label={t('note.time')} />
      {hasNumber.includes(task) && (
        <LineField
          sheet={sheet}
          field="number"
          label={t('note.number')}
          hint={t('note.optional')}
        />
      )}
    </FormSheet>
  )
}

const useNote = ({ duty, task, onClose }: TaskSheetProps) => {
  const { send } = useEncounter()
  const { now, timeZone } = useFieldNow()
  const [schema] = useState(() => schemaFor(timeZone, task))
  return useSheetForm({
    name: `note-${duty}-${task}`,
    defaults: { person: '', number: '', time: now },
    schema,
    save: (record) => send({ type: 'DONE', duty, task, record }),
    onSaved: onClose,
  })
}
