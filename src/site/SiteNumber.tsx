import { useTranslation } from 'react-i18next'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { useNames } from '../encounter/useNames.ts'
import { useSite } from './siteStore.ts'

type Props = { fact: 'interpreterLine' | 'socialWork' | 'forensicExam' | 'childProtection' }

/** A number of this site beside what it is needed for; nothing where none is filed. */
export const SiteNumber = ({ fact }: Props) => {
  const { t } = useTranslation('site')
  const { shown } = useNames()
  const filed = useSite()[fact]
  if (filed === null) return null
  const own = typeof filed === 'string' ? { name: null, number: filed } : filed
  return (
    <p>
      {(shown && own.name) || t(`facts.${fact}.quiet`)}: <PhoneNumber number={own.number} />
    </p>
  )
}
