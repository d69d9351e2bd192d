import { useState } from 'react'
import { z } from 'zod'
import { deadlinesOf } from '../../flows/deadlines.ts'
import { t0Reasons } from '../../flows/journal.ts'
import { useNow } from '../clock.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { chosen, pastTime } from './checks.ts'
import { ChoiceField } from './fields.tsx'
import { FormSheet } from './SheetFrame.tsx'
import type { SheetProps } from './sheetProps.ts'
import { fieldOf, isoOfField } from './siteTime.ts'
import { TimeField } from './TimeField.tsx'
import { useClockWords } from './useClockWords.ts'
import { useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'
import { useWords } from './words.ts'

const schemaFor = (timeZone: string) =>
  z.object({ t0: pastTime(timeZone), reason: chosen(t0Reasons) })

/** When the information was first had: every deadline of this duty runs from it. */
export const T0Sheet = ({ duty, onClose }: SheetProps) => {
  const t = useTodo()
  const clock = useClockWords(useNow())
  const { text } = useWords('reasons')
  const { memory, send } = useEncounter()
  const { timeZone } = memory.site
  const [schema] = useState(() => schemaFor(timeZone))
  const kept = memory.t0[duty]
  const sheet = useSheetForm({
    name: `t0-${duty}`,
    defaults: { t0: kept ? fieldOf(Date.parse(kept), timeZone) : '', reason: '' },
    schema,
    save: (values) => send({ type: 'SET_T0', duty, ...values }),
    onSaved: onClose,
  })
  const t0 = isoOfField(sheet.values['t0'] ?? '', timeZone)
  const due = t0 && deadlinesOf(duty, { ...memory, t0: { [duty]: t0 } })['written-report']
  return (
    <FormSheet
      title={t('t0.title')}
      sheet={sheet}
      save={t('t0.save')}
      onClose={onClose}
      lead={<p>{t('t0.lead')}</p>}
    >
      <TimeField sheet={sheet} field="t0" label={t('t0.time')} />
      {due && <p className="sheet-due">{t('t0.then', { when: clock.moment(due) })}</p>}
      <ChoiceField
        sheet={sheet}
        field="reason"
        label={t('t0.reason')}
        options={t0Reasons.map((value) => ({ value, label: text('t0Reasons', value) }))}
      />
    </FormSheet>
  )
}
