import { Plus } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { FactLine } from './FactLine.tsx'
import { ResourceField } from './ResourceField.tsx'
import { RowFields } from './RowFields.tsx'
import { RowsHead } from './RowsHead.tsx'
import { controlId, useSiteEditing } from './siteContext.ts'
import { emptyNumber } from './siteForm.ts'
import { SiteSection } from './SiteSection.tsx'

/** Numbers that this site called itself: for which service, by whom, and when. */
export const NumbersSection = () => {
  const { t } = useTranslation('site')
  const { control } = useSiteEditing().form
  const { fields, append, remove } = useFieldArray({ control, name: 'confirmedNumbers' })
  const take = (at: number) => {
    remove(at)
    document.getElementById(controlId('confirmedNumbers'))?.focus()
  }
  return (
    <SiteSection title={t('page.sections.numbers')}>
      <RowsHead fact="confirmedNumbers" count={fields.length} />
      {fields.map(({ id }, at) => (
        <RowFields
          key={id}
          legend={t('page.row', { row: at + 1 })}
          end={
            <Button kind="plain" className="site-quiet-button" onClick={() => take(at)}>
              {t('page.removeRow', { row: at + 1 })}
            </Button>
          }
        >
          <NumberRow at={at} />
        </RowFields>
      ))}
      <Button
        icon={Plus}
        id={controlId('confirmedNumbers')}
        onClick={() =>
          append(emptyNumber, { focusName: `confirmedNumbers.${fields.length}.resource` })
        }
      >
        {t('page.addNumber')}
      </Button>
    </SiteSection>
  )
}

const NumberRow = ({ at }: { at: number }) => {
  const { t } = useTranslation('site')
  return (
    <>
      <ResourceField at={at} />
      <FactLine
        path={`confirmedNumbers.${at}.number`}
        label={t('parts.number')}
        hint={t('hints.number')}
        inputMode="tel"
      />
      <FactLine
        path={`confirmedNumbers.${at}.confirmedBy`}
        label={t('parts.confirmedBy')}
        hint={t('hints.confirmedBy')}
      />
      <FactLine
        path={`confirmedNumbers.${at}.confirmedOn`}
        label={t('parts.confirmedOn')}
        type="date"
      />
    </>
  )
}
