import { z } from 'zod'
import { readKept, writeKept } from '../kept.ts'
import type { Session } from './queue.ts'

const key = 'handrail.results.keys'
const Keys = z.record(z.string(), z.string())

/** The trainer's own session with a record store: its key is of this tab alone, and gone with it. */
export const trainerAt = (endpoint: string): Session => ({
  session: `trainer ${endpoint}`,
  endpoint,
  authorization: null,
})

export const keyOf = ({ session, authorization }: Session): string | null =>
  authorization ?? readKept('tab', key, Keys)?.[session] ?? null

export const keepKey = ({ session }: Session, authorization: string): void =>
  void writeKept('tab', key, { ...readKept('tab', key, Keys), [session]: authorization })

/** HTTP's basic authorization of a name and a secret, in UTF-8. */
export const basic = (name: string, secret: string): string =>
  `Basic ${btoa(String.fromCodePoint(...new TextEncoder().encode(`${name}:${secret}`)))}`
