import { useState } from 'react'
import type { Refusal } from '../../flows/refusals.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { handOverSchema } from './handOverForm.ts'
import { openCalls } from './owedNow.ts'
import { useSheetForm } from './useSheetForm.ts'

/** Each chosen call passes by name; then the talk ends, unless it had ended before. */
export const useHandOver = (onClose: () => void) => {
  const { memory, send, refusal } = useEncounter()
  const [ended] = useState(() => refusal({ type: 'HAND_OVER', to: '?' }) !== null)
  const [schema] = useState(() => handOverSchema(ended))
  const takeOver = (person: string, chosen: readonly string[]): Refusal | null =>
    openCalls(memory)
      .filter(({ key }) => chosen.includes(key))
      .map(({ duty, task }) => {
        const given = { person, knowsTheFacts: true, acknowledged: true } as const
        return send({ type: 'TAKE_OVER', duty, task, ...given })
      })
      .find((refused) => refused !== null) ?? null
  const sheet = useSheetForm({
    name: 'hand-over',
    defaults: { to: '', calls: '', knows: '', acknowledged: '' },
    schema,
    save: ({ to, calls }) =>
      takeOver(to, calls) ?? (ended ? null : send({ type: 'HAND_OVER', to })),
    onSaved: onClose,
  })
  return { sheet, ended }
}
