import { Scenario } from '../../../seeds/scenario.ts'
import { fileOf } from './fileOf.ts'
import { Form } from './form.ts'
import { formOf } from './formOf.ts'

/** A scenario written here: made-up people only, so it may outlive the tab. */
const key = 'handrail.practice.draft'

/** What is being written, as it was left, half-written too; null where nothing is. */
export const keptDraft = (): Form | null => {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    const whole = Scenario.safeParse(raw)
    return whole.success ? formOf(whole.data) : (Form.safeParse(raw).data ?? null)
  } catch {
    return null
  }
}

export const keepDraft = (draft: Form | null): void => {
  try {
    if (draft === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing: the form still has it, and it can be exported.
  }
}

/** The scenario written here, where it is whole. */
export const ownScenario = (): Scenario | null => {
  const draft = keptDraft()
  return draft && (Scenario.safeParse(fileOf(draft)).data ?? null)
}
