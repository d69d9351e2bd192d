import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { sameValue } from '../../flows/facts.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useStoredDraft } from '../encounter/useStoredDraft.ts'
import { NeedsDraft, NeedsForm } from './needs.ts'

/** A wish that differs from before has changed; it was not entered wrongly. */
const basis = (before: unknown) => (before === undefined ? {} : { basis: 'changed' as const })

/** The sheet of what they named: a draft until Continue enters it. */
export const useNeeds = () => {
  const { view, memory, answer, send } = useEncounter()
  const { needs: named = [], serviceFit: volunteered = [] } = view.facts
  const stored = useStoredDraft('needs', NeedsDraft)
  const { control, setValue, getValues, handleSubmit, formState } = useForm({
    resolver: zodResolver(NeedsForm),
    defaultValues: stored.draft ?? { needs: named, serviceFit: volunteered },
    shouldFocusError: false,
  })
  const [needs, serviceFit] = useWatch({ control, name: ['needs', 'serviceFit'] })
  const { errors, submitCount } = formState
  const save = handleSubmit((picked) => {
    const { facts } = view
    const wished = picked.serviceFit.length > 0 || facts.serviceFit !== undefined
    if (wished && !sameValue(picked.serviceFit, facts.serviceFit))
      answer('serviceFit', picked.serviceFit, basis(facts.serviceFit))
    if (!sameValue(picked.needs, facts.needs)) answer('needs', picked.needs, basis(facts.needs))
    stored.forget()
    // On a page looked at again an answer does not lead on by itself.
    if (memory.cursor !== null) send({ type: 'GO_ON' })
  })
  return {
    needs,
    serviceFit,
    wrong: errors.needs !== undefined,
    attempt: submitCount,
    set: (part: Partial<NeedsDraft>) => {
      const after = { ...getValues(), ...part }
      setValue('needs', after.needs, { shouldValidate: submitCount > 0 })
      setValue('serviceFit', after.serviceFit)
      stored.keep(after)
    },
    submit: () => void save(),
    /** Who names no need is told what there is, and asked for no choice. */
    none: () => {
      stored.forget()
      answer('help', 'info-only', { basis: 'changed' })
    },
  }
}
