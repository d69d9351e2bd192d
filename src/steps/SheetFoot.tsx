import { CornerDownLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'

/** Continue for a sheet: outlined until nothing is open, then the one thing to do next. */
export const SheetFoot = ({ form, open }: { form: string; open: number }) => {
  const { t } = useTranslation(['encounter', 'app'])
  return (
    <>
      {open > 0 && <p className="open-count">{t('glance.open', { count: open })}</p>}
      <Button
        type="submit"
        form={form}
        kind={open > 0 ? 'outline' : 'primary'}
        icon={CornerDownLeft}
        iconAt="end"
      >
        {t('app:common.continue')}
      </Button>
    </>
  )
}
