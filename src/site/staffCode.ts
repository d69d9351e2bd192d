import type { Site } from '../../content/site.ts'

export type StaffCode = NonNullable<Site['staffCode']>

/** What OWASP asks for PBKDF2 with SHA-256. */
const iterations = 600_000

/** The browser's own cryptography; missing where the page came over plain http from another machine. */
const subtle = (): SubtleCrypto | undefined => {
  const found: { subtle?: SubtleCrypto } = globalThis.crypto
  return found.subtle
}
export const canHash = (): boolean => subtle() !== undefined

/** At least four digits, and digits only, so that every keypad can enter it. */
export const isCode = (text: string): boolean => /^\d{4,32}$/.test(text)

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const toBytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

type Salted = { code: string; salt: Uint8Array<ArrayBuffer>; turns: number }
const derive = async ({ code, salt, turns }: Salted): Promise<string> => {
  const own = subtle()
  if (!own) throw new Error('This browser makes no hash here: open the app by https or as a file.')
  const key = await own.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, [
    'deriveBits',
  ])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: turns }
  return toText(new Uint8Array(await own.deriveBits(how, key, 256)))
}

/** The code as it may be filed: salted and hashed, never the digits. Rejects where `canHash` is false. */
export const hashCode = async (code: string): Promise<StaffCode> => {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return { iterations, salt: toText(salt), hash: await derive({ code, salt, turns: iterations }) }
}

/** Whether these digits are the filed code. Rejects where `canHash` is false. */
export const isStaffCode = async (code: string, filed: StaffCode): Promise<boolean> =>
  (await derive({ code, salt: toBytes(filed.salt), turns: filed.iterations })) === filed.hash
