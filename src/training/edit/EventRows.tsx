import { useFieldArray, useWatch } from 'react-hook-form'
import { Choice, Few, Line } from './controls.tsx'
import { useEditing } from './editContext.ts'
import { useEditOptions } from './editOptions.ts'
import { FactFields } from './FactFields.tsx'
import { newRow } from './newRows.ts'
import { Rows } from './Rows.tsx'
import { SaidFields } from './SaidFields.tsx'
import { useIds } from './useIds.ts'

/** Staged changes, each at its moment. */
export const EventRows = () => {
  const { form } = useEditing()
  const { fields, append } = useFieldArray({
    control: form.control,
    name: 'events',
    keyName: 'key',
  })
  const add = () => append(newRow.events(form.getValues('events')), { shouldFocus: false })
  return (
    <Rows list="events" keys={fields.map(({ key }) => key)} onAdd={add}>
      {(at) => <EventFields at={at} />}
    </Rows>
  )
}

const EventFields = ({ at }: { at: number }) => {
  const { room } = useEditOptions()
  const path = `events.${at}` as const
  return (
    <>
      <Line path={`${path}.id`} />
      <TriggerFields path={path} />
      <SaidFields place={`${path}.says`} />
      <Few path={`${path}.companion`} options={room} />
      <FactFields path={`${path}.brings`} />
    </>
  )
}

/** When it comes: the kind of moment, and which one. Another kind begins without a value. */
const TriggerFields = ({ path }: { path: `events.${number}` }) => {
  const { form } = useEditing()
  const options = useEditOptions()
  const reveals = useIds('reveals')
  const kind = useWatch({ control: form.control, name: `${path}.trigger.kind` })
  const values: Readonly<Record<string, readonly { value: string; label: string }[]>> = {
    step: options.steps,
    answered: options.facts,
    revealed: reveals,
    tries: options.tries,
    deed: options.deeds,
  }
  const value = `${path}.trigger.value` as const
  const choices = values[kind]
  return (
    <div className="edit-pair">
      <Choice
        path={`${path}.trigger.kind`}
        options={options.triggers}
        onChange={() => form.setValue(value, '')}
      />
      {choices ? <Choice path={value} options={choices} /> : <Line path={value} numeric />}
    </div>
  )
}
