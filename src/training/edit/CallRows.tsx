import { Plus } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Choice, Line } from './controls.tsx'
import { useEditing } from './editContext.ts'
import { useEditOptions } from './editOptions.ts'
import { newRow } from './newRows.ts'
import { Rows } from './Rows.tsx'
import { SaidFields } from './SaidFields.tsx'
import { showFieldSoon } from './showField.ts'

/** Who answers when the learner calls, and what they ask. */
export const CallRows = () => {
  const { control } = useEditing().form
  const { fields, append } = useFieldArray({ control, name: 'calls', keyName: 'key' })
  return (
    <Rows
      list="calls"
      keys={fields.map(({ key }) => key)}
      onAdd={() => append(newRow.calls(), { shouldFocus: false })}
    >
      {(at) => <CallFields at={at} />}
    </Rows>
  )
}

const CallFields = ({ at }: { at: number }) => {
  const { calls } = useEditOptions()
  const path = `calls.${at}` as const
  return (
    <>
      <div className="edit-pair">
        <Choice path={`${path}.task`} options={calls} />
        <Line path={`${path}.busy`} numeric />
        <Line path={`${path}.number`} />
      </div>
      <SaidFields place={`${path}.person`} />
      <SaidFields place={`${path}.answers`} />
      <Asks path={`${path}.asks`} />
    </>
  )
}

/** Their questions; one that stays empty is left out. */
const Asks = ({ path }: { path: `calls.${number}.asks` }) => {
  const { t } = useTranslation('training')
  const { control } = useEditing().form
  const { fields, append } = useFieldArray({ control, name: path, keyName: 'key' })
  const add = () => {
    append({ en: '', es: '' }, { shouldFocus: false })
    showFieldSoon(`${path}.${fields.length}.en`)
  }
  return (
    <>
      {fields.map(({ key }, at) => (
        <SaidFields key={key} place={`${path}.${at}`} />
      ))}
      <Button icon={Plus} className="edit-add" onClick={add}>
        {t('edit.add.asks')}
      </Button>
    </>
  )
}
