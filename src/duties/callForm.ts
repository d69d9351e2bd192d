import type { DutyId, TaskId } from '../../flows/ids.ts'

/** What each form of the call sheet is given; the button that sends it stands at the dialog's foot. */
export type CallFormProps = { duty: DutyId; task: TaskId; formId: string; onSaved: () => void }
