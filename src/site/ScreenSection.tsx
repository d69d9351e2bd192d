import { useTranslation } from 'react-i18next'
import { languages } from '../../content/languages.ts'
import { CodeField } from './CodeField.tsx'
import { FactChoice, FactChoices } from './FactChoice.tsx'
import { FactLine } from './FactLine.tsx'
import { RowFields } from './RowFields.tsx'
import { SiteSection } from './SiteSection.tsx'

/** How the screen behaves here: language, clock, idle times, cover, due-slip, staff code. */
export const ScreenSection = () => {
  const { t } = useTranslation('site')
  return (
    <SiteSection title={t('page.sections.screen')}>
      <CodeField />
      <FactChoices
        path="languages"
        label={t('facts.languages.label')}
        hint={t('facts.languages.use')}
        options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
      />
      <FactLine
        path="policy.timeZone"
        label={t('facts.timeZone.label')}
        hint={t('facts.timeZone.use')}
      />
      <RowFields legend={t('facts.idle.label')} hint={t('facts.idle.use')}>
        <FactLine path="idle.ask" label={t('parts.ask')} inputMode="numeric" />
        <FactLine path="idle.wipe" label={t('parts.wipe')} inputMode="numeric" />
      </RowFields>
      <FactChoice
        path="cover"
        label={t('facts.cover.label')}
        hint={t('facts.cover.use')}
        options={(['room-check', 'blank'] as const).map((value) => ({
          value,
          label: t(`options.cover.${value}`),
        }))}
      />
      <FactChoice
        path="dueSlip"
        label={t('facts.dueSlip.label')}
        hint={t('facts.dueSlip.use')}
        options={(['true', 'false'] as const).map((value) => ({
          value,
          label: t(`options.dueSlip.${value}`),
        }))}
      />
    </SiteSection>
  )
}
