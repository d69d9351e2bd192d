import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { SafetyButtons } from './SafetyButtons.tsx'
import './Dialog.css'

type Props = {
  title: string
  open: boolean
  /** Without it nothing on the screen closes the dialog, and Escape does not. */
  onClose: (() => void) | undefined
  footer?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** A native modal dialog: Escape closes it, focus goes to its title and comes back where it was. */
export const Dialog = ({ open, ...rest }: Props) => (open ? <OpenDialog {...rest} /> : null)

const OpenDialog = ({ title, onClose, footer, wide = false, children }: Omit<Props, 'open'>) => {
  const { t } = useTranslation('app')
  const titleId = useId()
  const box = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    heading.current?.focus()
    // Closing before it is taken away gives the focus back.
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={box}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={titleId}
      closedby={onClose ? 'closerequest' : 'none'}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <SafetyButtons />
        {onClose && (
          <Button kind="plain" icon={X} className="dialog-close" onClick={onClose}>
            <span>{t('common.close')}</span>
          </Button>
        )}
      </header>
      <div className="dialog-body">{children}</div>
      {footer && <footer className="dialog-foot">{footer}</footer>}
    </dialog>
  )
}
