import { zodResolver } from '@hookform/resolvers/zod'
import type { BaseSyntheticEvent } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useStoredDraft } from '../encounter/useStoredDraft.ts'
import { answersIn, GlanceDraft, GlanceForm, glanceOf, isOpen } from './glance.ts'
import { useSendSheet } from './useSendSheet.ts'

/** The sheet of first glance: a draft until Continue sends all its answers. */
export const useGlance = () => {
  const { facts } = useEncounter().view
  const stored = useStoredDraft('first-glance', GlanceDraft)
  const { control, setValue, getValues, handleSubmit, formState } = useForm({
    resolver: zodResolver(GlanceForm),
    defaultValues: stored.draft ?? glanceOf(facts),
    shouldFocusError: false,
  })
  const draft = GlanceDraft.parse({ ...getValues(), ...useWatch({ control }) })
  const sending = useSendSheet(answersIn(draft))
  const { errors, submitCount } = formState
  const save = handleSubmit((values) => {
    const leftOpen = isOpen(values, 'custody') ? (['custody'] as const) : []
    if (sending.sendSheet(answersIn(values), leftOpen)) stored.forget()
  })
  return {
    draft,
    sending,
    errors,
    attempt: submitCount,
    set: (part: Partial<GlanceDraft>) => {
      for (const [name, value] of Object.entries(part))
        setValue(GlanceDraft.keyof().parse(name), value, { shouldValidate: submitCount > 0 })
      stored.keep({ ...getValues(), ...part })
    },
    submit: (event?: BaseSyntheticEvent) => void save(event),
  }
}
export type Sheet = ReturnType<typeof useGlance>
