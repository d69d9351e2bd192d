import { zodResolver } from '@hookform/resolvers/zod'
import type { BaseSyntheticEvent } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useStoredDraft } from '../encounter/useStoredDraft.ts'
import { OthersDraft, othersAnswers, othersForm, othersOf, type OthersRowId } from './others.ts'
import { useSendSheet } from './useSendSheet.ts'

/** A care home is asked about where an older or dependent adult may have been harmed (C11). */
const useAsksFacility = (): boolean => {
  const { pending, duties } = useEncounter().view
  const protective = [duties.elderDependentReport, duties.otherAdultReport]
  return pending.includes('careFacility') || protective.some(({ status }) => status !== 'notOwed')
}

/** The page about other people: a draft until Continue sends its answers. */
export const useOthers = () => {
  const { facts } = useEncounter().view
  const stored = useStoredDraft('others', OthersDraft)
  const asksFacility = useAsksFacility()
  const { control, setValue, getValues, handleSubmit, formState } = useForm({
    resolver: zodResolver(othersForm(asksFacility)),
    defaultValues: stored.draft ?? othersOf(facts),
    shouldFocusError: false,
  })
  const draft = OthersDraft.parse({ ...getValues(), ...useWatch({ control }) })
  const sending = useSendSheet(othersAnswers(draft, asksFacility))
  const { errors, submitCount } = formState
  const give = (values: OthersDraft) => {
    const uncounted = values.otherChildAtRisk === 'yes' && values.otherChildren === ''
    const answers = othersAnswers(values, asksFacility)
    if (sending.sendSheet(answers, uncounted ? ['otherChildren'] : [])) stored.forget()
  }
  const save = handleSubmit(give)
  return {
    draft,
    sending,
    errors,
    attempt: submitCount,
    asksFacility,
    set: (row: OthersRowId, value: string) => {
      setValue(row, value, { shouldValidate: submitCount > 0 })
      stored.keep({ ...getValues(), [row]: value })
    },
    canBeNothing: draft.otherChildAtRisk === '' && draft.otherAdultAtRisk === '',
    /** One press for the whole page; the care home, where it is asked, stays a question of its own. */
    nothing: () => {
      setValue('otherChildAtRisk', 'nothing-known')
      setValue('otherAdultAtRisk', 'nothing-known')
      give(getValues())
    },
    submit: (event?: BaseSyntheticEvent) => void save(event),
  }
}
export type OthersSheet = ReturnType<typeof useOthers>
