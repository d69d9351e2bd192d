import { useState } from 'react'
import type { DutyId } from '../../flows/ids.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { Because } from './Because.tsx'
import { ConsultFields } from './ConsultFields.tsx'
import { outcomesFor, partnersFor, reasonsFor } from './decisions.ts'
import { ChoiceField, TickField } from './fields.tsx'
import { decisions, ownDecision, ownDecisionDefaults } from './ownDecision.ts'
import { FormSheet } from './SheetFrame.tsx'
import type { SheetProps } from './sheetProps.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useFieldNow } from './useFieldNow.ts'
import { type Sheet, useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'
import { useWords } from './words.ts'

/** One's own decision with its reason; a talk with someone may be added, and never blocks it. */
export const OwnDecideSheet = ({ duty, onClose }: SheetProps) => {
  const t = useTodo()
  const words = useDutyWords()
  const sheet = useOwnDecision({ duty, onClose })
  const { decision } = sheet.values
  const saves = decisions.find((value) => value === decision) ?? 'none'
  return (
    <FormSheet
      title={`${t('card.decide')}: ${words.name(duty)}`}
      sheet={sheet}
      save={t(`consult.save.${saves}`)}
      onClose={onClose}
      lead={
        <>
          <Because duty={duty} title={t('consult.because')} />
          <p>{t('consult.lead')}</p>
        </>
      }
    >
      <DecisionFields duty={duty} sheet={sheet} />
      <TalkFields duty={duty} sheet={sheet} />
    </FormSheet>
  )
}

const useOwnDecision = ({ duty, onClose }: SheetProps) => {
  const { send } = useEncounter()
  const { now, timeZone } = useFieldNow()
  const [schema] = useState(() => ownDecision(timeZone, duty))
  return useSheetForm({
    name: `decide-${duty}`,
    defaults: { ...ownDecisionDefaults, time: now },
    schema,
    save: (decided) => send({ type: 'DECIDE', duty, ...decided }),
    onSaved: onClose,
  })
}

type FieldsProps = { duty: DutyId; sheet: Sheet }

const DecisionFields = ({ duty, sheet }: FieldsProps) => {
  const t = useTodo()
  const { text } = useWords('reasons')
  const reasons = reasonsFor(duty, sheet.values['decision'])
  return (
    <>
      <ChoiceField
        sheet={sheet}
        field="decision"
        label={t('consult.yours')}
        options={decisions.map((value) => ({ value, label: t(`consult.decisions.${value}`) }))}
      />
      {reasons.length > 0 && (
        <ChoiceField
          sheet={sheet}
          field="reason"
          label={t('consult.reason')}
          options={reasons.map((value) => ({ value, label: text('decisionReasons', value) }))}
        />
      )}
    </>
  )
}

const TalkFields = ({ duty, sheet }: FieldsProps) => {
  const t = useTodo()
  const { decision, talked } = sheet.values
  return (
    <>
      <TickField sheet={sheet} field="talked" label={t('consult.talked')} />
      {talked === 'yes' && (
        <ConsultFields
          sheet={sheet}
          partners={partnersFor(duty)}
          outcomes={outcomesFor(duty, decision)}
        />
      )}
    </>
  )
}
