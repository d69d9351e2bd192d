import { z } from 'zod'
import { draftKey, hasJournal } from '../encounter/journalKey.ts'

const Drafts = z.strictObject({ startedAt: z.string(), forms: z.record(z.string(), z.unknown()) })
const Draft = z.record(z.string(), z.string())
type Draft = Readonly<z.infer<typeof Draft>>

const readAll = (startedAt: string): Record<string, unknown> => {
  try {
    const kept = Drafts.safeParse(JSON.parse(sessionStorage.getItem(draftKey) ?? 'null'))
    return kept.success && kept.data.startedAt === startedAt ? kept.data.forms : {}
  } catch {
    return {}
  }
}

/** What was typed and not yet sent: also after a dialog closed by mistake or a reload of this tab. */
export const draftOf = (startedAt: string, form: string): Draft => {
  const draft = Draft.safeParse(readAll(startedAt)[form])
  return draft.success ? draft.data : {}
}

/** An empty draft forgets the form. After the encounter was erased nothing is kept any more. */
export const keepDraft = (startedAt: string, form: string, typed: Draft) => {
  if (!hasJournal()) return
  const { [form]: _before, ...others } = readAll(startedAt)
  const forms = Object.keys(typed).length > 0 ? { ...others, [form]: typed } : others
  try {
    sessionStorage.setItem(draftKey, JSON.stringify({ startedAt, forms }))
  } catch {
    // A browser that keeps nothing keeps no draft; the form itself still has it.
  }
}
