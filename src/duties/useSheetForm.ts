import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useEffectEvent, useState } from 'react'
import { type FieldErrors, useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import type { Refusal } from '../../flows/refusals.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { draftOf, keepDraft } from './drafts.ts'
import { useTodo } from './useTodo.ts'
import { useWords } from './words.ts'

type Values = Record<string, string>

type Options<Saved> = {
  /** Names the form, its draft and its controls. */
  name: string
  defaults: Values
  schema: z.ZodType<Saved, Values>
  /** Enters it in the journal; gives the refusal where the pathway does not let it in. */
  save: (values: Saved) => Refusal | null
  onSaved: () => void
}

/** A form of strings: checked by its schema, and kept as a draft until it is saved. */
export const useSheetForm = <Saved>({ name, defaults, schema, save, onSaved }: Options<Saved>) => {
  const { startedAt } = useEncounter().memory
  const [values] = useState(() => ({ ...defaults, ...draftOf(startedAt, name) }))
  const [refused, setRefused] = useState<Refusal | null>(null)
  const form = useForm<Values, unknown, Saved>({
    resolver: zodResolver(schema),
    values,
    // The summary takes the focus and leads to each control.
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const summary = useFaults(name, errors, refused)
  const typed = useWatch({ control: form.control })

  const keep = useEffectEvent((now: Values) => keepDraft(startedAt, name, changed(defaults, now)))
  useEffect(() => keep(form.getValues()), [typed, form])

  const submit = form.handleSubmit((checked) => {
    const refusal = save(checked)
    setRefused(refusal)
    if (refusal) return
    keepDraft(startedAt, name, {})
    onSaved()
  })
  return {
    name,
    summary,
    attempt: submitCount,
    values: typed,
    register: form.register,
    set: (field: string, value: string) =>
      form.setValue(field, value, { shouldValidate: submitCount > 0, shouldDirty: true }),
    errorOf: (field: string) => summary.find(({ id }) => id === `${name}-${field}`)?.message,
    onSubmit: (event: { preventDefault: () => void }) => {
      event.preventDefault()
      void submit()
    },
  }
}
export type Sheet = ReturnType<typeof useSheetForm>

const changed = (defaults: Values, values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== defaults[key]))

/** What is wrong, in words, with the control that puts it right. */
const useFaults = (name: string, errors: FieldErrors, refused: Refusal | null) => {
  const t = useTodo()
  const { text } = useWords('refusals')
  const wrong = Object.entries(errors).map(([field, error]) => ({
    id: `${name}-${field}`,
    message: t.error(error?.message),
  }))
  if (!refused) return wrong
  const message = (['what', 'why', 'fix'] as const).map((part) => text(refused, part)).join(' ')
  return [...wrong, { id: `${name}-save`, message }]
}
