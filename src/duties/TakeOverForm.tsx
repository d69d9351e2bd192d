import { z } from 'zod'
import { useEncounter } from '../encounter/useEncounter.ts'
import type { CallFormProps } from './callForm.ts'
import { ticked, written } from './checks.ts'
import { LineField, TickField } from './fields.tsx'
import { SheetForm } from './SheetFrame.tsx'
import { useSheetForm } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'

const schema = z.object({
  person: written('personName'),
  knows: ticked('knows'),
  acknowledged: ticked('acknowledged'),
})

/** A call passes only to a person who knows the facts and says yes (PATHWAY 5). */
export const TakeOverForm = ({ duty, task, formId, onSaved }: CallFormProps) => {
  const t = useTodo()
  const { send } = useEncounter()
  const sheet = useSheetForm({
    name: `take-over-${duty}-${task}`,
    defaults: { person: '', knows: '', acknowledged: '' },
    schema,
    save: ({ person, knows, acknowledged }) =>
      send({ type: 'TAKE_OVER', duty, task, person, knowsTheFacts: knows, acknowledged }),
    onSaved,
  })
  return (
    <SheetForm id={formId} sheet={sheet}>
      <LineField
        sheet={sheet}
        field="person"
        label={t('call.takeOverPerson')}
        hint={t('call.takeOverHint')}
      />
      <TickField sheet={sheet} field="knows" label={t('call.knows')} />
      <TickField sheet={sheet} field="acknowledged" label={t('call.acknowledged')} />
    </SheetForm>
  )
}
