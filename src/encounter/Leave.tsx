import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dutyIds } from '../../flows/ids.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { PatientLeftSheet } from '../duties/PatientLeftSheet.tsx'
import { useSite } from '../site/siteStore.ts'
import { NothingHere } from './NothingHere.tsx'
import { useEncounter } from './useEncounter.ts'
import './Leave.css'

/** The ways out of an encounter that is not finished; each says what it cannot do. */
export const LeaveButton = () => {
  const { t } = useTranslation('encounter')
  const { refusal } = useEncounter()
  const [open, setOpen] = useState(false)
  const [left, setLeft] = useState(false)
  return (
    <>
      <Button kind="plain" icon={LogOut} onClick={() => setOpen(true)}>
        {t('leave.button')}
      </Button>
      <Dialog title={t('leave.title')} open={open} onClose={() => setOpen(false)}>
        <NothingHere />
        {refusal({ type: 'PATIENT_LEFT' }) === null && (
          <section className="leave-way">
            <h3>{t('leave.left.label')}</h3>
            <p>{t('leave.left.more')}</p>
            <Button onClick={() => setLeft(true)}>{t('leave.left.open')}</Button>
          </section>
        )}
        <LeaveAndErase />
      </Dialog>
      {left && (
        <PatientLeftSheet
          onClose={() => {
            setLeft(false)
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

/** Wipes at once; what was still due is named first. */
export const LeaveAndErase = () => {
  const { t } = useTranslation('encounter')
  const { view, leaveAndErase, refusal } = useEncounter()
  const count = dutyIds.filter((duty) =>
    ['undecided', 'owed', 'phoned'].includes(view.duties[duty].status),
  ).length
  const closed = refusal({ type: 'BACK' }) === 'encounter-closed'
  const { dueSlip } = useSite()
  const cannot = t('leave.cannot', { returnObjects: true })
  return (
    <section className="leave-way">
      <h3>{t('leave.erase.label')}</h3>
      <p>{t('leave.erase.more')}</p>
      {count > 0 && !closed && (
        <p className="leave-open">
          {t('leave.open', { count })} {t(dueSlip ? 'leave.slip' : 'leave.noSlip')}
        </p>
      )}
      <details>
        <summary>{t('leave.cannotTitle')}</summary>
        <ul>
          {cannot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <Button onClick={leaveAndErase}>{t('leave.eraseNow')}</Button>
    </section>
  )
}
