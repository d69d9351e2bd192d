import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { checkScenario } from '../../../seeds/practice/checkScenario.ts'
import { Scenario } from '../../../seeds/scenario.ts'
import { keepDraft } from './draftStore.ts'
import type { Draft } from './EditPage.tsx'

type Faults = readonly { place: string; message: string }[]

/** What keeps a scenario from running: first what is written wrongly, then where a run of it breaks. */
const faultsOf = (draft: unknown): Faults => {
  const read = Scenario.safeParse(draft)
  if (!read.success)
    return read.error.issues.map(({ path, message }) => ({ place: path.join('.'), message }))
  return checkScenario(read.data).map(({ path, what, fix }) => ({
    place: path.join('.'),
    message: `${what}. ${fix}`,
  }))
}

/** The form of a scenario: kept as it is typed, checked against the machine on request. */
export const useScenarioForm = (draft: Draft, onRun: (scenario: Scenario) => void) => {
  const form = useForm<Draft, unknown, Scenario>({
    defaultValues: draft,
    resolver: zodResolver(Scenario),
    shouldFocusError: false,
  })
  const typed = useWatch({ control: form.control })
  const [faults, setFaults] = useState<Faults | null>(null)
  useEffect(() => keepDraft(form.getValues()), [typed, form])
  const check = (): Faults => {
    const found = faultsOf(form.getValues())
    setFaults(found)
    return found
  }
  const submit = form.handleSubmit(
    (scenario) => {
      if (check().length === 0) onRun(scenario)
    },
    () => void check(),
  )
  return {
    form,
    faults,
    check,
    run: () => void submit(),
    errorOf: (place: string): string | undefined =>
      faults?.find((fault) => fault.place === place)?.message,
  }
}
export type ScenarioForm = ReturnType<typeof useScenarioForm>
