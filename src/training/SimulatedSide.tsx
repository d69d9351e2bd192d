import { MessageCircle } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { useWide } from '../encounter/useWide.ts'
import { AskButtons } from './AskButtons.tsx'
import { ClockBox } from './ClockBox.tsx'
import { DeedButtons } from './DeedButtons.tsx'
import { HeardList } from './HeardList.tsx'
import { usePractice } from './PracticeContext.ts'
import { SceneNow } from './SceneNow.tsx'
import './SimulatedBar.css'

/** The simulated people: beside the step on a wide screen, one press away on a narrow one. */
export const SimulatedSide = () => {
  const { t } = useTranslation('training')
  const wide = useWide()
  if (!wide) return <SimulatedBar />
  return (
    <aside className="simulated no-print" aria-label={t('run.people')}>
      <HeardList />
      <div className="simulated-rest">
        <SceneNow />
        <AskButtons />
        <DeedButtons />
        <ClockBox />
      </div>
      <EndButton />
    </aside>
  )
}

const EndButton = () => {
  const { t } = useTranslation('training')
  const { end } = usePractice()
  return <Button onClick={end}>{t('run.end')}</Button>
}

/** What was said last, and the way to everything else. */
const SimulatedBar = () => {
  const { t } = useTranslation('training')
  const [open, setOpen] = useState(false)
  return (
    <aside className="simulated-bar no-print" aria-label={t('run.people')}>
      <HeardList part="last" />
      <Button icon={MessageCircle} onClick={() => setOpen(true)}>
        {t('run.askOrDo')}
      </Button>
      <Dialog
        wide
        title={t('run.people')}
        open={open}
        onClose={() => setOpen(false)}
        footer={<DialogFoot />}
      >
        <SceneNow />
        <AskButtons />
        <DeedButtons />
        <HeardList part="log" />
        <ClockBox />
      </Dialog>
    </aside>
  )
}

/** An answer is seen where it was asked for, however far the page is scrolled. */
const DialogFoot = () => (
  <>
    <HeardList part="last" />
    <EndButton />
  </>
)
