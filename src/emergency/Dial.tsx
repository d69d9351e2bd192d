import { useTranslation } from 'react-i18next'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { isExtension } from './order.ts'
import './Dial.css'

type DialProps = { number: string | null; label?: string; small?: boolean }

/** A number as large as the row bears; nothing where none is filed. */
export const Dial = ({ number, label, small = false }: DialProps) => {
  const { t } = useTranslation('emergency')
  if (number === null) return null
  return (
    <p className={small ? 'help-dial help-dial-small' : 'help-dial'}>
      {label && <span className="help-dial-label">{label}</span>}
      {isExtension(number) && <span className="help-extension">{t('extension')}</span>}
      <PhoneNumber number={number} />
    </p>
  )
}
