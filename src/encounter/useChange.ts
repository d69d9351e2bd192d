import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { type FactId, sameValue } from '../../flows/facts.ts'
import { bases } from '../../flows/journal.ts'
import type { Refusal } from '../../flows/refusals.ts'
import { valueFor } from '../steps/answering.ts'
import { ChangeDraft, changeForm } from './changeForm.ts'
import { useEncounter } from './useEncounter.ts'
import { useStoredDraft } from './useStoredDraft.ts'

/** One change of an answer: a form, a draft until it is applied, and what refuses it. */
export const useChange = (fact: FactId, onClose: () => void) => {
  const { view, answer } = useEncounter()
  const stored = useStoredDraft(`change-${fact}`, ChangeDraft)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const before = view.facts[fact]
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(changeForm(fact, before)),
    defaultValues: stored.draft ?? { value: before ?? '', basis: '' },
    shouldFocusError: false,
  })
  const typed = useWatch({ control })
  const end = () => {
    stored.forget()
    onClose()
  }
  const save = handleSubmit((form) => {
    const picked = read(fact, form)
    if (picked.value === null || !picked.basis) return
    const refusal = answer(fact, picked.value, { basis: picked.basis })
    setRefused(refusal)
    if (!refusal) end()
  })
  const picked = read(fact, typed)
  const isNew = picked.value !== null && !sameValue(picked.value, before)
  return {
    before,
    control,
    errors: formState.errors,
    attempt: formState.submitCount,
    refused,
    /** What is picked so far; no value while it is the answer there is. */
    value: isNew ? picked.value : null,
    basis: picked.basis,
    save: () => void save(),
    cancel: end,
    /** Closed by mistake, it is there again. */
    close: () => {
      stored.keep({ value: typed.value, basis: typed.basis ?? '' })
      onClose()
    },
  }
}
export type Change = ReturnType<typeof useChange>

const read = (fact: FactId, form: { value?: unknown; basis?: string | undefined }) => ({
  value: valueFor(fact, form.value),
  basis: bases.find((one) => one === form.basis) ?? null,
})
