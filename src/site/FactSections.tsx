import { useTranslation } from 'react-i18next'
import { ContactFields } from './ContactFields.tsx'
import { DeskRows } from './DeskRows.tsx'
import { FactChoice } from './FactChoice.tsx'
import { FactLine } from './FactLine.tsx'
import { SiteSection } from './SiteSection.tsx'

const place = ['name', 'address', 'entrance'] as const
const help = ['security', 'resuscitation', 'chargeNurse'] as const
const calls = ['socialWork', 'interpreterLine'] as const

type Simple = (typeof place)[number] | (typeof help)[number] | (typeof calls)[number]

const Simple = ({ fact, phone = false }: { fact: Simple; phone?: boolean }) => {
  const { t } = useTranslation('site')
  const hint = [t(`facts.${fact}.use`), phone && t('hints.phone')].filter(Boolean).join(' ')
  return (
    <FactLine
      path={fact}
      label={t(`facts.${fact}.label`)}
      hint={hint}
      wanted
      inputMode={phone ? 'tel' : 'text'}
    />
  )
}

export const PlaceSection = () => {
  const { t } = useTranslation('site')
  return (
    <SiteSection title={t('page.sections.place')}>
      <FactChoice
        path="policy.setting"
        label={t('facts.setting.label')}
        hint={t('facts.setting.use')}
        options={(['ed', 'clinic'] as const).map((value) => ({
          value,
          label: t(`options.setting.${value}`),
        }))}
      />
      {place.map((fact) => (
        <Simple key={fact} fact={fact} />
      ))}
      <FactLine
        path="outsideLine"
        label={t('facts.outsideLine.label')}
        hint={t('facts.outsideLine.use')}
        inputMode="numeric"
      />
    </SiteSection>
  )
}

export const HelpSection = () => {
  const { t } = useTranslation('site')
  return (
    <SiteSection title={t('page.sections.help')}>
      {help.map((fact) => (
        <Simple key={fact} fact={fact} phone />
      ))}
    </SiteSection>
  )
}

export const CallsSection = () => {
  const { t } = useTranslation('site')
  return (
    <SiteSection title={t('page.sections.calls')}>
      {calls.map((fact) => (
        <Simple key={fact} fact={fact} phone />
      ))}
      <ContactFields fact="forensicExam" />
      <ContactFields fact="childProtection" />
      <DeskRows />
    </SiteSection>
  )
}
