import { useTranslation } from 'react-i18next'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { useNames } from '../encounter/useNames.ts'
import type { Desk } from './callees.ts'
import './Callee.css'

/** How many desks a card has room for. */
const onCard = 3
type Props = { desks: readonly Desk[]; all: boolean }

/** This site's desks: the place where it happened decides which one to call. */
export const Desks = ({ desks, all }: Props) => {
  const { t } = useTranslation('site')
  const { shown } = useNames()
  if (!all && desks.length > onCard) return <p>{t('calls.inSheet')}</p>
  return (
    <div className="callee-desks">
      <p>{t('calls.byCity')}</p>
      <ul>
        {desks.map(({ city, desk, number }) => (
          <li key={`${city} ${desk}`}>
            <b>{city}</b> <PhoneNumber number={number} />
            {shown && <span className="quiet-text">{desk}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
