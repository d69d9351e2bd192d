import { z } from 'zod'
import { readKept, writeKept } from '../kept.ts'

const key = 'handrail.results.keys'
const Keys = z.record(z.string(), z.string())

/** Keys to record stores, by their address; of this tab alone, and gone with it. */
export const keyTo = (endpoint: string): string | null =>
  readKept('tab', key, Keys)?.[endpoint] ?? null

export const keepKey = (endpoint: string, authorization: string): void =>
  void writeKept('tab', key, { ...readKept('tab', key, Keys), [endpoint]: authorization })

/** HTTP's basic authorization of a name and a secret, in UTF-8. */
export const basic = (name: string, secret: string): string =>
  `Basic ${btoa(String.fromCodePoint(...new TextEncoder().encode(`${name}:${secret}`)))}`
