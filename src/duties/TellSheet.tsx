import { useState } from 'react'
import { notToldReasons, worries } from '../../flows/journal.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { ChoiceField } from './fields.tsx'
import { FormSheet } from './SheetFrame.tsx'
import type { SheetProps } from './sheetProps.ts'
import { asksWorry, tellForm, toldWays } from './tellForm.ts'
import { TellSay } from './TellSay.tsx'
import { TimeField } from './TimeField.tsx'
import { useDutyWords } from './useDutyWords.ts'
import { useFieldNow } from './useFieldNow.ts'
import { type Sheet, useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'
import { useWords } from './words.ts'

/** Told before the call, or why not; and the worry they named, which goes into the call. */
export const TellSheet = ({ duty, onClose }: SheetProps) => {
  const t = useTodo()
  const words = useDutyWords()
  const sheet = useTell({ duty, onClose })
  return (
    <FormSheet
      beside
      title={words.act(duty, 'tell-patient')}
      sheet={sheet}
      save={t('note.save')}
      onClose={onClose}
      lead={
        <>
          <p>{t('tell.lead')}</p>
          <TellSay duty={duty} />
        </>
      }
    >
      <ToldField sheet={sheet} />
      <NotToldField sheet={sheet} />
      {asksWorry(duty) && sheet.values['told'] === 'told' && <WorryField sheet={sheet} />}
      <TimeField sheet={sheet} field="time" label={t('tell.time')} />
    </FormSheet>
  )
}

const useTell = ({ duty, onClose }: SheetProps) => {
  const { send } = useEncounter()
  const { now, timeZone } = useFieldNow()
  const [schema] = useState(() => tellForm(timeZone, asksWorry(duty)))
  return useSheetForm({
    name: `tell-${duty}`,
    defaults: { told: '', because: '', worry: '', time: now },
    schema,
    save: (record) => send({ type: 'DONE', duty, task: 'tell-patient', record }),
    onSaved: onClose,
  })
}

const ToldField = ({ sheet }: { sheet: Sheet }) => {
  const t = useTodo()
  const options = toldWays.map((value) => ({
    value,
    label: t(`tell.options.${value}`),
    hint: value === 'told' ? undefined : t(`tell.hints.${value}`),
  }))
  return <ChoiceField sheet={sheet} field="told" label={t('tell.told')} options={options} />
}

/** Not told has its reason: the law's exceptions, or what made it impossible (D4). */
const NotToldField = ({ sheet }: { sheet: Sheet }) => {
  const t = useTodo()
  const { text } = useWords('reasons')
  const { told } = sheet.values
  if (told !== 'not-safe' && told !== 'not-possible') return null
  const options = notToldReasons[told].map((value) => ({ value, label: text('notTold', value) }))
  return <ChoiceField sheet={sheet} field="because" label={t('tell.because')} options={options} />
}

const WorryField = ({ sheet }: { sheet: Sheet }) => {
  const t = useTodo()
  const { text } = useWords('reasons')
  return (
    <ChoiceField
      sheet={sheet}
      field="worry"
      label={t('tell.worry')}
      hint={t('tell.worryHint')}
      options={worries.map((value) => ({ value, label: text('worries', value) }))}
    />
  )
}
