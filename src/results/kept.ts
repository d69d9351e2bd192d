import type { z } from 'zod'

/** Of the browser until erased, or of this tab alone. */
const stores = { browser: () => localStorage, tab: () => sessionStorage } as const
type Where = keyof typeof stores

/** Reads what is kept under a name; null where there is nothing that can be read. */
export const readKept = <T>(where: Where, key: string, schema: z.ZodType<T>): T | null => {
  try {
    const text = stores[where]().getItem(key)
    return text === null ? null : (schema.safeParse(JSON.parse(text)).data ?? null)
  } catch {
    return null
  }
}

/** Keeps a value under a name, or forgets the name for null; false where the browser keeps nothing. */
export const writeKept = (where: Where, key: string, value: unknown): boolean => {
  try {
    if (value === null) stores[where]().removeItem(key)
    else stores[where]().setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
