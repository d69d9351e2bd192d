import { Plus } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { FactLine } from './FactLine.tsx'
import { RowFields } from './RowFields.tsx'
import { RowsHead } from './RowsHead.tsx'
import { controlId, useSiteEditing } from './siteContext.ts'
import { emptyDesk } from './siteForm.ts'

/** The desks of the local police, one row a city. */
export const DeskRows = () => {
  const { t } = useTranslation('site')
  const { control } = useSiteEditing().form
  const { fields, append, remove } = useFieldArray({ control, name: 'localPolice' })
  const take = (at: number) => {
    remove(at)
    document.getElementById(controlId('localPolice'))?.focus()
  }
  return (
    <div className="site-rows">
      <RowsHead fact="localPolice" count={fields.length} />
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
          <FactLine path={`localPolice.${at}.city`} label={t('parts.city')} />
          <FactLine path={`localPolice.${at}.desk`} label={t('parts.desk')} />
          <FactLine path={`localPolice.${at}.number`} label={t('parts.number')} inputMode="tel" />
        </RowFields>
      ))}
      <Button
        icon={Plus}
        id={controlId('localPolice')}
        onClick={() => append(emptyDesk, { focusName: `localPolice.${fields.length}.city` })}
      >
        {t('page.addDesk')}
      </Button>
    </div>
  )
}
