import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { eraseClass } from './classStore.ts'

/** Erases the class, apart from everything else and once asked: nothing brings it back. */
export const EraseClass = ({ onErase }: { onErase: () => void }) => {
  const { t } = useTranslation('training')
  const [asked, setAsked] = useState(false)
  const close = () => setAsked(false)
  const foot = (
    <>
      <Button onClick={close}>{t('class.eraseNo')}</Button>
      <Button
        onClick={() => {
          eraseClass()
          onErase()
        }}
      >
        {t('class.eraseYes')}
      </Button>
    </>
  )
  return (
    <div className="class-erase">
      <Button onClick={() => setAsked(true)}>{t('class.erase')}</Button>
      <Dialog open={asked} title={t('class.eraseAsk')} onClose={close} footer={foot}>
        <p>{t('class.eraseMore')}</p>
      </Dialog>
    </div>
  )
}
