import { useState } from 'react'
import type { z } from 'zod'
import { draftOf, keepDraft } from '../duties/drafts.ts'
import { useEncounter } from './useEncounter.ts'

const parsed = (json: string | undefined): unknown => {
  try {
    const value: unknown = JSON.parse(json ?? 'null')
    return value
  } catch {
    return null
  }
}

/** What was filled in and not yet sent: kept for a reload of this tab, gone with the encounter. */
export const useStoredDraft = <T>(name: string, schema: z.ZodType<T>) => {
  const { startedAt } = useEncounter().memory
  const [draft] = useState((): T | null => {
    const read = schema.safeParse(parsed(draftOf(startedAt, name)['json']))
    return read.success ? read.data : null
  })
  return {
    draft,
    keep: (values: T) => keepDraft(startedAt, name, { json: JSON.stringify(values) }),
    forget: () => keepDraft(startedAt, name, {}),
  }
}
