import type { Consult } from '../../flows/journal.ts'
import { ChoiceField, LineField } from './fields.tsx'
import type { Sheet } from './useSheetForm.ts'
import { TimeField } from './TimeField.tsx'
import { SiteNumber } from '../site/SiteNumber.tsx'
import { useTodo } from './useTodo.ts'
import { useWords } from './words.ts'

type Props = {
  sheet: Sheet
  partners: readonly Consult['with'][]
  outcomes: readonly Consult['outcome'][]
}

/** With whom it was talked through, when, and what came of it. */
export const ConsultFields = ({ sheet, partners, outcomes }: Props) => {
  const t = useTodo()
  const { text } = useWords('reasons')
  const says = outcomes.find((value) => value === sheet.values['outcome'])
  return (
    <>
      <ChoiceField
        sheet={sheet}
        field="with"
        label={t('consult.withWhom')}
        options={partners.map((value) => ({ value, label: text('consultPartners', value) }))}
      />
      <ChoiceField
        sheet={sheet}
        field="outcome"
        label={t('consult.outcome')}
        options={outcomes.map((value) => ({ value, label: text('consultOutcomes', value) }))}
      />
      {partners.includes('social-work') && <SiteNumber fact="socialWork" />}
      {partners.includes('child-protection-team') && <SiteNumber fact="childProtection" />}
      {says && <p className="field-hint">{t(`consult.says.${says}`)}</p>}
      <div className="sheet-pair">
        <LineField
          sheet={sheet}
          field="person"
          label={t('consult.person')}
          hint={t('note.optional')}
        />
        <LineField
          sheet={sheet}
          field="number"
          label={t('consult.number')}
          hint={t('note.optional')}
        />
      </div>
      <TimeField sheet={sheet} field="time" label={t('consult.time')} />
    </>
  )
}
