import { useTranslation } from 'react-i18next'
import { FactChoice } from './FactChoice.tsx'
import { SiteSection } from './SiteSection.tsx'

/** What counsel and the site decided about the pathway. */
export const PolicySection = () => {
  const { t } = useTranslation('site')
  return (
    <SiteSection title={t('page.sections.policies')}>
      <FactChoice
        path="policy.policeCall"
        label={t('facts.policeCall.label')}
        hint={t('facts.policeCall.use')}
        options={(['always', 'when-danger'] as const).map((value) => ({
          value,
          label: t(`options.policeCall.${value}`),
        }))}
      />
      <FactChoice
        path="policy.elderFrom"
        label={t('facts.elderFrom.label')}
        hint={t('facts.elderFrom.use')}
        options={(['60', '65'] as const).map((value) => ({
          value,
          label: t(`options.elderFrom.${value}`),
        }))}
      />
      <FactChoice
        path="policy.inpatientDependent"
        label={t('facts.inpatientDependent.label')}
        hint={t('facts.inpatientDependent.use')}
        options={(['card', 'ask', 'yes'] as const).map((value) => ({
          value,
          label: t(`options.inpatientDependent.${value}`),
        }))}
      />
    </SiteSection>
  )
}
