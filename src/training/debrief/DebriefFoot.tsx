import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { useWhatStays } from '../useWhatStays.ts'

type Props = {
  /** Whether nothing of this page is on paper yet. */
  asks: boolean
  onEnd: () => void
}

/** The one way out. It wipes the run, so what is nowhere else is asked about once. */
export const DebriefFoot = ({ asks, onEnd }: Props) => {
  const { t } = useTranslation('training')
  const [open, setOpen] = useState(false)
  const stay = () => setOpen(false)
  const stays = useWhatStays()
  const wiped = stays ? `${t('debrief.wipedHere')} ${stays}` : t('debrief.wiped')
  return (
    <footer className="debrief-foot no-print">
      <p>{wiped}</p>
      <Button kind="primary" onClick={asks ? () => setOpen(true) : onEnd}>
        {t('debrief.end')}
      </Button>
      <Dialog
        title={t('debrief.sure.title')}
        open={open}
        onClose={stay}
        footer={
          <>
            <Button onClick={stay}>{t('debrief.sure.stay')}</Button>
            <Button kind="primary" onClick={onEnd}>
              {t('debrief.sure.end')}
            </Button>
          </>
        }
      >
        <p>{wiped}</p>
      </Dialog>
    </footer>
  )
}
