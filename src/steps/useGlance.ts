import { zodResolver } from '@hookform/resolvers/zod'
import { type BaseSyntheticEvent, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Refusal } from '../../flows/refusals.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useStoredDraft } from '../encounter/useStoredDraft.ts'
import { answersIn, GlanceDraft, GlanceForm, glanceOf, isOpen } from './glance.ts'
import { useSendSheet } from './useSendSheet.ts'

/** The sheet of first glance: a draft until Continue sends all its answers. */
export const useGlance = () => {
  const { view } = useEncounter()
  const { sendSheet } = useSendSheet()
  const stored = useStoredDraft('first-glance', GlanceDraft)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { control, setValue, getValues, handleSubmit, formState } = useForm({
    resolver: zodResolver(GlanceForm),
    defaultValues: stored.draft ?? glanceOf(view.facts),
    shouldFocusError: false,
  })
  const draft = GlanceDraft.parse({ ...getValues(), ...useWatch({ control }) })
  const { errors, submitCount } = formState

  const set = (part: Partial<GlanceDraft>) => {
    for (const [name, value] of Object.entries(part)) {
      const row = GlanceDraft.keyof().parse(name)
      setValue(row, value, { shouldValidate: submitCount > 0 })
    }
    stored.keep({ ...getValues(), ...part })
  }
  const save = handleSubmit((values) => {
    const refused = sendSheet(answersIn(values), isOpen(values, 'custody') ? ['custody'] : [])
    setRefusal(refused)
    if (!refused) stored.forget()
  })
  return {
    draft,
    set,
    errors,
    attempt: submitCount,
    refusal,
    submit: (event?: BaseSyntheticEvent) => void save(event),
  }
}
export type Sheet = ReturnType<typeof useGlance>
