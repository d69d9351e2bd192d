import { isMinor } from '../../flows/predicates.ts'
import { z } from 'zod'
import { useEncounter } from '../encounter/useEncounter.ts'
import { chosen } from './checks.ts'
import { ChoiceField } from './fields.tsx'
import { FormSheet } from './SheetFrame.tsx'
import { StillOwed } from './StillOwed.tsx'
import { useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'

const ways = ['left', 'died'] as const
const schema = z.object({ what: chosen(ways) })

/** The patient left or died: the talk ends, what is owed stays owed. */
export const PatientLeftSheet = ({ onClose }: { onClose: () => void }) => {
  const t = useTodo()
  const { view, memory, send, answer } = useEncounter()
  const replaces = memory.answered.disposition !== undefined
  const sheet = useSheetForm({
    name: 'left',
    defaults: { what: '' },
    schema,
    save: ({ what }) =>
      what === 'left'
        ? send({ type: 'PATIENT_LEFT' })
        : answer('disposition', 'died', replaces ? { basis: 'changed' } : {}),
    onSaved: onClose,
  })
  const { what } = sheet.values
  return (
    <FormSheet
      title={t('left.title')}
      sheet={sheet}
      save={t('note.save')}
      onClose={onClose}
      lead={<StillOwed title={t('left.stays')} />}
    >
      <ChoiceField
        sheet={sheet}
        field="what"
        label={t('left.what')}
        options={ways.map((value) => ({ value, label: t(`left.options.${value}`) }))}
      />
      {what === 'left' && <p>{t(isMinor(view.facts) ? 'left.leftMinor' : 'left.leftAdult')}</p>}
      {what === 'died' && <p>{t('left.died')}</p>}
    </FormSheet>
  )
}
