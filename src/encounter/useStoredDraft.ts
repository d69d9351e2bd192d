import { useState } from 'react'
import { z } from 'zod'
import { draftKey } from './journalKey.ts'
import { useEncounter } from './useEncounter.ts'

const Drafts = z.strictObject({ startedAt: z.string(), forms: z.record(z.string(), z.unknown()) })
type Drafts = z.infer<typeof Drafts>

const readAll = (startedAt: string): Drafts['forms'] => {
  try {
    const stored = Drafts.safeParse(JSON.parse(sessionStorage.getItem(draftKey) ?? 'null'))
    return stored.success && stored.data.startedAt === startedAt ? stored.data.forms : {}
  } catch {
    return {}
  }
}
const writeAll = (startedAt: string, forms: Drafts['forms']) => {
  try {
    sessionStorage.setItem(draftKey, JSON.stringify({ startedAt, forms }))
  } catch {
    // A browser that keeps nothing keeps no draft; the form itself still has it.
  }
}

/** What was filled in and not yet sent: kept for a reload of this tab, gone with the encounter. */
export const useStoredDraft = <T>(name: string, schema: z.ZodType<T>) => {
  const { startedAt } = useEncounter().memory
  const [draft] = useState((): T | null => {
    const read = schema.safeParse(readAll(startedAt)[name])
    return read.success ? read.data : null
  })
  const keep = (values: T) => writeAll(startedAt, { ...readAll(startedAt), [name]: values })
  const forget = () => {
    const { [name]: _sent, ...rest } = readAll(startedAt)
    writeAll(startedAt, rest)
  }
  return { draft, keep, forget }
}
