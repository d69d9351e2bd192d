import { useTranslation } from 'react-i18next'
import { CodeForm } from '../recovery/CodeForm.tsx'
import { useSite } from '../site/siteStore.ts'
import { KioskFrame } from './KioskFrame.tsx'
import { toStaff } from './mode.ts'

/** Asks the staff code; only with it does any staff screen open on this device. */
export const StaffPage = ({ onOver }: { onOver: () => void }) => {
  const { t } = useTranslation('kiosk')
  const { staffCode } = useSite()
  return (
    <KioskFrame title={t('staff.title')} onOver={onOver} decide={false}>
      <p>{t('staff.why')}</p>
      {staffCode && <CodeForm filed={staffCode} onRight={toStaff} />}
    </KioskFrame>
  )
}
