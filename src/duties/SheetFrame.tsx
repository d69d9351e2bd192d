import { type ReactNode, useId } from 'react'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import type { Sheet } from './useSheetForm.ts'
import './SheetFrame.css'

type FrameProps = {
  title: string
  onClose: () => void
  save: string
  /** The form that the button at the foot sends. */
  formId: string
  wide?: boolean
  /** Stands at the other end of the foot. */
  aside?: ReactNode
  children: ReactNode
}

/** A dialog with its button at the foot; the form stands somewhere inside. */
export const SheetFrame = ({ title, onClose, save, formId, wide, aside, children }: FrameProps) => (
  <Dialog
    open
    wide={wide ?? false}
    title={title}
    onClose={onClose}
    footer={
      <>
        {aside}
        <Button kind="primary" type="submit" form={formId}>
          {save}
        </Button>
      </>
    }
  >
    {children}
  </Dialog>
)

type FormProps = { id: string; sheet: Sheet; children: ReactNode }

export const SheetForm = ({ id, sheet, children }: FormProps) => (
  <form id={id} className="sheet-form" noValidate onSubmit={sheet.onSubmit}>
    <ErrorSummary errors={sheet.summary} attempt={sheet.attempt} />
    {children}
  </form>
)

type WholeProps = Omit<FrameProps, 'formId'> & {
  sheet: Sheet
  lead?: ReactNode
  /** On a wide screen the form stands beside what it is about, so that both are in sight. */
  beside?: boolean
}

/** The usual sheet: what it is about, the form, and one button. */
export const FormSheet = ({ sheet, lead, children, beside = false, ...frame }: WholeProps) => {
  const formId = useId()
  const form = (
    <SheetForm id={formId} sheet={sheet}>
      {children}
    </SheetForm>
  )
  return (
    <SheetFrame {...frame} wide={beside || (frame.wide ?? false)} formId={formId}>
      {beside ? (
        <div className="sheet-sides">
          <div className="sheet-side">{lead}</div>
          {form}
        </div>
      ) : (
        <>
          {lead}
          {form}
        </>
      )}
    </SheetFrame>
  )
}
