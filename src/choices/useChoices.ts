import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { type FactId, sameValue, type Value } from '../../flows/facts.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useStoredDraft } from '../encounter/useStoredDraft.ts'
import { type ChoicesDraft, ChoicesForm } from './choices.ts'

/** The sheet of what they said to each offer: a draft until Continue enters it. */
export const useChoices = () => {
  const { view, memory, send } = useEncounter()
  const { choices: kept = {}, police: wish, hotline: line } = view.facts
  const enter = useEnterChoices()
  const stored = useStoredDraft('choices', ChoicesForm)
  const { control, setValue, getValues, handleSubmit } = useForm<ChoicesDraft>({
    resolver: zodResolver(ChoicesForm),
    defaultValues: stored.draft ?? { choices: kept, police: wish, hotline: line },
    shouldFocusError: false,
  })
  const [choices, police, hotline] = useWatch({ control, name: ['choices', 'police', 'hotline'] })
  const save = handleSubmit((said) => {
    const entered = enter(said)
    stored.forget()
    // With nothing left open the page leads on by itself; what is left open is passed.
    const open = view.pending.some((fact) => !entered.includes(fact))
    if (open || memory.cursor !== null) send({ type: 'GO_ON' })
  })
  return {
    choices,
    police,
    hotline,
    count: Object.keys(choices).length + (police ? 1 : 0) + (hotline ? 1 : 0),
    set: (part: Partial<ChoicesDraft>) => {
      const after = { ...getValues(), ...part }
      setValue('choices', after.choices)
      setValue('police', after.police)
      setValue('hotline', after.hotline)
      stored.keep(after)
    },
    submit: () => void save(),
  }
}

/** Enters each answer that is new; taking a choice back is a change, not a correction. */
const useEnterChoices = () => {
  const { view, answer } = useEncounter()
  const enter = <F extends 'choices' | 'police' | 'hotline'>(
    fact: F,
    value: Value<F> | undefined,
  ): FactId[] => {
    const before = view.facts[fact]
    if (value === undefined || sameValue(value, before ?? {})) return []
    answer(fact, value, before === undefined ? {} : { basis: 'changed' })
    return [fact]
  }
  return ({ choices, police, hotline }: ChoicesDraft): FactId[] => [
    ...enter('choices', choices),
    ...enter('police', police),
    ...enter('hotline', hotline),
  ]
}
