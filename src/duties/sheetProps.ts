import type { DutyId, TaskId } from '../../flows/ids.ts'

export type SheetProps = { duty: DutyId; onClose: () => void }
export type TaskSheetProps = SheetProps & { task: TaskId }
