import { useTranslation } from 'react-i18next'
import { FactLine } from './FactLine.tsx'
import { RowFields } from './RowFields.tsx'

/** Someone reached by name and number; both empty is not filed. */
export const ContactFields = ({ fact }: { fact: 'forensicExam' | 'childProtection' }) => {
  const { t } = useTranslation('site')
  return (
    <RowFields legend={t(`facts.${fact}.label`)} hint={t(`facts.${fact}.use`)}>
      <FactLine path={`${fact}.name`} label={t('parts.name')} wanted />
      <FactLine
        path={`${fact}.number`}
        label={t('parts.number')}
        hint={t('hints.phone')}
        inputMode="tel"
      />
    </RowFields>
  )
}
