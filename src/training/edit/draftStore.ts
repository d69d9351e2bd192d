import { Scenario } from '../../../seeds/scenario.ts'

/** A scenario written here: made-up people only, so it may outlive the tab. */
const key = 'handrail.practice.draft'

/** What is being written, as it was left; null where nothing is. */
export const keptDraft = (): unknown => {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return raw
  } catch {
    return null
  }
}

export const keepDraft = (draft: unknown): void => {
  try {
    if (draft === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing: the form still has it, and it can be exported.
  }
}

/** The scenario written here, where it is whole. */
export const ownScenario = (): Scenario | null => Scenario.safeParse(keptDraft()).data ?? null
