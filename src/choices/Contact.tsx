import { useTranslation } from 'react-i18next'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { usePlan } from '../plan/usePlan.ts'
import { reachOf } from './offerGroups.ts'

/** The number to read out; one that nobody confirmed is not: staff connect them. */
export const Contact = ({ id }: { id: string }) => {
  const words = usePlan()
  const { i18n } = useTranslation()
  const reach = reachOf(id, i18n.language)
  if (reach === null) return <p className="service-contact">{words('choices.connect')}</p>
  const { number, keyword } = reach
  const said = keyword
    ? words('choices.text', { keyword, number: '|' })
    : words('choices.call', { number: '|' })
  const [before = '', after = ''] = said.split('|')
  return (
    <p className="service-contact">
      {before}
      <PhoneNumber number={number} />
      {after}
    </p>
  )
}
