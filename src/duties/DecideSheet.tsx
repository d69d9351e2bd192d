import { useEncounter } from '../encounter/useEncounter.ts'
import { ChildDecideSheet } from './ChildDecideSheet.tsx'
import { OwnDecideSheet } from './OwnDecideSheet.tsx'
import type { SheetProps } from './sheetProps.ts'

/** An undecided duty: for the child here, a talk and one's own view; else one's own decision. */
export const DecideSheet = (props: SheetProps) => {
  const { ruled } = useEncounter().view.duties[props.duty]
  if (ruled !== 'undecided') return null
  return props.duty === 'childReport' || props.duty === 'otherChildReport' ? (
    <ChildDecideSheet {...props} />
  ) : (
    <OwnDecideSheet {...props} />
  )
}
