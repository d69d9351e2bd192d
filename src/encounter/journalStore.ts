import { z } from 'zod'
import { Journal, pathwayVersion } from '../../flows/journal.ts'
import { firstRefused } from '../../flows/replay.ts'
import { journalKey } from './journalKey.ts'

export type Stored =
  | { kind: 'none' }
  | { kind: 'journal'; journal: Journal }
  | {
      kind: 'refused'
      why: 'unreadable' | 'other-version' | 'damaged' | 'does-not-replay'
      where: string
    }

const Versioned = z.looseObject({ pathway: z.string() })

/** The journal of this tab, checked whole before any of it is used. */
export const loadJournal = (storage: Pick<Storage, 'getItem'>): Stored => {
  const text = storage.getItem(journalKey)
  if (text === null) return { kind: 'none' }
  const raw = parsed(text)
  if (raw === undefined) return { kind: 'refused', why: 'unreadable', where: journalKey }
  const versioned = Versioned.safeParse(raw)
  if (versioned.success && versioned.data.pathway !== pathwayVersion)
    return { kind: 'refused', why: 'other-version', where: versioned.data.pathway }
  const journal = Journal.safeParse(raw)
  if (!journal.success)
    return { kind: 'refused', why: 'damaged', where: z.prettifyError(journal.error) }
  const refused = firstRefused(journal.data)
  if (refused)
    return {
      kind: 'refused',
      why: 'does-not-replay',
      where: `event ${refused.index + 1}, ${refused.event.type}: ${refused.refusal}`,
    }
  return { kind: 'journal', journal: journal.data }
}

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** What this tab keeps. Where that is blocked, asking for it is itself a fault, so it is asked for late. */
export const tabStorage: Pick<Storage, 'setItem'> = {
  setItem: (key, value) => sessionStorage.setItem(key, value),
}

/** Keeps the journal for a reload of this tab; false where the browser keeps nothing. */
export const saveJournal = (storage: Pick<Storage, 'setItem'>, journal: Journal): boolean => {
  try {
    storage.setItem(journalKey, JSON.stringify(journal))
    return true
  } catch {
    return false
  }
}
