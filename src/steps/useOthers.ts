import { zodResolver } from '@hookform/resolvers/zod'
import { type BaseSyntheticEvent, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { answer as answerEvent } from '../../flows/journal.ts'
import type { Refusal } from '../../flows/refusals.ts'
import { preview } from '../../flows/replay.ts'
import { moment } from '../clock.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useStoredDraft } from '../encounter/useStoredDraft.ts'
import { type SheetAnswer, useSendSheet } from './useSendSheet.ts'
import { OthersDraft, othersAnswers, othersForm, othersOf, type OthersRowId } from './others.ts'

/** The page about other people: a draft until Continue sends its answers. */
export const useOthers = () => {
  const { view, memory } = useEncounter()
  const { sendSheet, isNew } = useSendSheet()
  const { facts, duties, pending } = view
  const stored = useStoredDraft('others', OthersDraft)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const protective = [duties.elderDependentReport, duties.otherAdultReport]
  const asksFacility =
    pending.includes('careFacility') || protective.some(({ status }) => status !== 'notOwed')
  const { control, setValue, getValues, handleSubmit, formState } = useForm({
    resolver: zodResolver(othersForm(asksFacility)),
    defaultValues: stored.draft ?? othersOf(facts),
    shouldFocusError: false,
  })
  const draft = OthersDraft.parse({ ...getValues(), ...useWatch({ control }) })
  const { errors, submitCount } = formState
  const set = (row: OthersRowId, value: string) => {
    setValue(row, value, { shouldValidate: submitCount > 0 })
    stored.keep({ ...getValues(), [row]: value })
  }
  const give = (answers: readonly SheetAnswer[]) => {
    const hasChild = answers.some(([fact, value]) => fact === 'otherChildAtRisk' && value === 'yes')
    const counted = answers.some(([fact]) => fact === 'otherChildren')
    const refused = sendSheet(answers, hasChild && !counted ? ['otherChildren'] : [])
    setRefusal(refused)
    if (!refused) stored.forget()
  }
  const save = handleSubmit((values) => give(othersAnswers(values, asksFacility)))
  const effects = othersAnswers(draft, asksFacility)
    .filter(isNew)
    .flatMap(([fact, value]) => {
      const basis = memory.answered[fact] ? ({ basis: 'entered-wrongly' } as const) : {}
      return preview(memory, answerEvent(fact, value, moment(), basis)).duties
    })
  return {
    draft,
    set,
    errors,
    attempt: submitCount,
    refusal,
    effects,
    asksFacility,
    canBeNothing: draft.otherChildAtRisk === '' && draft.otherAdultAtRisk === '',
    /** One press for the whole page; the care home, where it is asked, stays a question of its own. */
    nothing: () => {
      const nothing = 'nothing-known'
      setValue('otherChildAtRisk', nothing)
      setValue('otherAdultAtRisk', nothing)
      give([
        ['otherChildAtRisk', nothing],
        ['otherAdultAtRisk', nothing],
      ])
    },
    submit: (event?: BaseSyntheticEvent) => void save(event),
  }
}
export type OthersSheet = ReturnType<typeof useOthers>
