import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { weekdays } from '../../content/weekdays.ts'
import { Chips } from '../components/Chips.tsx'
import { FactChoices } from './FactChoice.tsx'
import { FactLine } from './FactLine.tsx'
import { useSiteEditing } from './siteContext.ts'
import { SiteSection } from './SiteSection.tsx'

/** The sign of HSC 1281.5; its fields come once the site says that it has one. */
export const SignSection = () => {
  const { t } = useTranslation('site')
  const { form } = useSiteEditing()
  const has = useWatch({ control: form.control, name: 'hasSign' })
  return (
    <SiteSection title={t('page.sections.sign')} hint={t('facts.selfIdentification.use')}>
      <Chips
        multiple
        hideLegend
        legend={t('facts.selfIdentification.label')}
        name="site-selfIdentification"
        options={[{ value: 'yes', label: t('page.hasSign') }]}
        value={has ? ['yes'] : []}
        onChange={(value) => form.setValue('hasSign', value.length > 0, { shouldDirty: true })}
      />
      {has && <SignFields />}
    </SiteSection>
  )
}

const SignFields = () => {
  const { t } = useTranslation('site')
  return (
    <>
      <FactLine path="selfIdentification.sign" label={t('parts.sign')} hint={t('hints.sign')} />
      <FactLine
        path="selfIdentification.answeredBy"
        label={t('parts.answeredBy')}
        hint={t('hints.answeredBy')}
      />
      <FactChoices
        path="selfIdentification.days"
        label={t('parts.days')}
        options={weekdays.map((value) => ({ value, label: t(`options.days.${value}`) }))}
      />
      <div className="site-row">
        <p className="field-hint">{t('hints.hours')}</p>
        <div className="site-row-fields">
          <FactLine path="selfIdentification.from" label={t('parts.from')} type="time" />
          <FactLine path="selfIdentification.to" label={t('parts.to')} type="time" />
        </div>
      </div>
      <FactLine
        path="selfIdentification.lastRehearsal"
        label={t('parts.lastRehearsal')}
        type="date"
      />
    </>
  )
}
