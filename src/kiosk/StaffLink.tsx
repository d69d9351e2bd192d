import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { canHash } from '../site/staffCode.ts'
import { useSite } from '../site/siteStore.ts'

/** The way out for staff; there is none where no code is filed, or none can be checked. */
export const StaffLink = ({ onPress }: { onPress: () => void }) => {
  const { t } = useTranslation('kiosk')
  if (useSite().staffCode === null || !canHash()) return null
  return (
    <Button kind="plain" className="kiosk-staff" onClick={onPress}>
      {t('bar.staff')}
    </Button>
  )
}
