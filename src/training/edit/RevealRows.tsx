import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Chips } from '../../components/Chips.tsx'
import { Choice, Few, Line, Some } from './controls.tsx'
import { controlId, useEditing } from './editContext.ts'
import { useEditOptions } from './editOptions.ts'
import { FactFields } from './FactFields.tsx'
import { newRow } from './newRows.ts'
import { Rows } from './Rows.tsx'
import { SaidFields } from './SaidFields.tsx'
import { useIds } from './useIds.ts'

/** What comes out, when only, and which answers it gives. */
export const RevealRows = () => {
  const { form } = useEditing()
  const { fields, append } = useFieldArray({
    control: form.control,
    name: 'reveals',
    keyName: 'key',
  })
  const add = () => append(newRow.reveals(form.getValues('reveals')), { shouldFocus: false })
  return (
    <Rows list="reveals" keys={fields.map(({ key }) => key)} onAdd={add}>
      {(at) => <RevealFields at={at} />}
    </Rows>
  )
}

const RevealFields = ({ at }: { at: number }) => {
  const { form } = useEditing()
  const options = useEditOptions()
  const path = `reveals.${at}` as const
  const needs = useWatch({ control: form.control, name: `${path}.needs` })
  return (
    <>
      <Line path={`${path}.id`} />
      <Few path={`${path}.of`} options={options.of} />
      <div className="edit-pair">
        <Choice path={`${path}.topic`} options={options.topics} />
        <Choice path={`${path}.at`} options={options.steps} />
      </div>
      <Some path={`${path}.needs`} options={options.conditions} />
      {needs.includes('staged') && <After path={`${path}.after`} />}
      <SaidFields place={`${path}.says`} />
      <SaidFields place={`${path}.instead`} />
      <Also at={at} />
      <FactFields path={`${path}.brings`} />
    </>
  )
}

const After = ({ path }: { path: `reveals.${number}.after` }) => (
  <Choice path={path} options={useIds('events')} />
)

const marks = ['never', 'no'] as const
/** What else holds of it: two marks, side by side. */
const Also = ({ at }: { at: number }) => {
  const { t } = useTranslation('training')
  const { form, errorOf, labelAt } = useEditing()
  const never = useWatch({ control: form.control, name: `reveals.${at}.never` })
  const no = useWatch({ control: form.control, name: `reveals.${at}.no` })
  const held = { never, no }
  const path = `reveals.${at}.never`
  return (
    <Chips
      multiple
      legend={labelAt(path)}
      name={controlId(path)}
      options={marks.map((value) => ({ value, label: t(`edit.also.${value}`) }))}
      value={marks.filter((mark) => held[mark])}
      onChange={(after) => {
        for (const mark of marks) form.setValue(`reveals.${at}.${mark}`, after.includes(mark))
      }}
      error={errorOf(path)}
    />
  )
}
