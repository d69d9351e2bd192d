import { useEffect, useState } from 'react'
import { type Control, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../seeds/scenario.ts'
import { keepDraft } from './draftStore.ts'
import { type FormFault, faultsOf } from './faults.ts'
import type { Form } from './form.ts'
import { useFaultWords } from './useFaultWords.ts'
import { usePlaces } from './usePlaces.ts'
import { zodWords } from './zodWords.ts'

/** The form of a scenario: kept as it is typed, checked against the machine on request. */
export const useScenarioForm = (draft: Form, onRun: (scenario: Scenario) => void) => {
  const { i18n } = useTranslation()
  const form = useForm<Form>({ defaultValues: draft, shouldFocusError: false })
  const [checked, setChecked] = useState<{ faults: FormFault[]; attempt: number } | null>(null)
  const words = useFaultWords()
  const { labelAt, placeAt } = usePlaces(() => form.getValues())
  const check = (): Scenario | null => {
    const { faults, scenario } = faultsOf(form.getValues(), zodWords(i18n.language))
    setChecked({ faults, attempt: (checked?.attempt ?? 0) + 1 })
    return faults.length === 0 ? scenario : null
  }
  const found = checked?.faults.map((fault) => ({
    path: fault.path,
    place: placeAt(fault.path),
    message: words(fault),
  }))
  return {
    form,
    labelAt,
    faults: found ?? null,
    attempt: checked?.attempt ?? 0,
    check,
    run: () => {
      const scenario = check()
      if (scenario) onRun(scenario)
    },
    errorOf: (path: string): string | undefined =>
      found?.find((fault) => fault.path === path)?.message,
    isWrong: (path: string): boolean =>
      found?.some((fault) => `${fault.path}.`.startsWith(`${path}.`)) ?? false,
  }
}

/** Keeps what is typed, at each change. */
export const useKeptDraft = (control: Control<Form>, values: () => Form): void => {
  const typed = useWatch({ control })
  useEffect(() => keepDraft(values()), [typed, values])
}
