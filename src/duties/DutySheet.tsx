import { CallSheet } from './CallSheet.tsx'
import { DecideSheet } from './DecideSheet.tsx'
import { NoteSheet } from './NoteSheet.tsx'
import type { OpenSheet } from './openSheet.ts'
import { T0Sheet } from './T0Sheet.tsx'
import { TellSheet } from './TellSheet.tsx'
import { WrittenSheet } from './WrittenSheet.tsx'

type Props = {
  sheet: OpenSheet | null
  onClose: () => void
  /** One sheet may lead to another: a form whose call is not made yet leads to the call. */
  onOpen: (sheet: OpenSheet) => void
}

/** The dialog that is open, if one is. */
export const DutySheet = ({ sheet, onClose, onOpen }: Props) => {
  if (!sheet) return null
  const { duty } = sheet
  switch (sheet.kind) {
    case 'call':
      return <CallSheet open duty={duty} task={sheet.task} onClose={onClose} />
    case 'tell':
      return <TellSheet duty={duty} onClose={onClose} />
    case 'note':
      return <NoteSheet duty={duty} task={sheet.task} onClose={onClose} />
    case 'decide':
      return <DecideSheet duty={duty} onClose={onClose} />
    case 't0':
      return <T0Sheet duty={duty} onClose={onClose} />
    default:
      return <WrittenSheet duty={duty} mode={sheet.mode} onClose={onClose} onOpen={onOpen} />
  }
}
