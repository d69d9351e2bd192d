import type { TaskId } from '../../flows/ids.ts'
import { LineField } from './fields.tsx'
import { TimeField } from './TimeField.tsx'
import { useAgencyName } from './useAgencyName.ts'
import type { Sheet } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'

/** Which agency, where the line called does not say it already. */
export const AgencyField = ({ sheet, task }: { sheet: Sheet; task: TaskId }) => {
  const t = useTodo()
  return useAgencyName(task) === null ? (
    <LineField sheet={sheet} field="agency" label={t('call.agency')} hint={t('call.agencyHint')} />
  ) : null
}

/** The number a call was given, and when it was. */
export const NumberAndTime = ({ sheet }: { sheet: Sheet }) => {
  const t = useTodo()
  return (
    <>
      <LineField
        sheet={sheet}
        field="number"
        label={t('call.number')}
        hint={t('call.numberHint')}
        mayBeNone
      />
      <TimeField sheet={sheet} field="time" label={t('call.time')} />
    </>
  )
}
