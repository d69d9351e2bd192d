import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'

/** Asks before the page closes. Any touch anywhere is an answer, and there is no limit to them. */
export const IdleAsk = ({ left }: { left: number }) => {
  const { t } = useTranslation('kiosk')
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={box} className="kiosk kiosk-idle" aria-labelledby="kiosk-idle">
      <h2 id="kiosk-idle">{t('idle.title')}</h2>
      <p role="timer">{t('idle.left', { count: left })}</p>
      <Button kind="primary">{t('idle.more')}</Button>
    </dialog>
  )
}
