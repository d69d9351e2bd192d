import { codeKey, keepInTab, readTab } from '../encounter/journalKey.ts'
import type { StaffCode } from '../site/staffCode.ts'

const isCode = (raw: unknown): raw is StaffCode =>
  typeof raw === 'object' &&
  raw !== null &&
  'iterations' in raw &&
  'salt' in raw &&
  'hash' in raw &&
  typeof raw.iterations === 'number' &&
  typeof raw.salt === 'string' &&
  typeof raw.hash === 'string'

/** Keeps the salted hash beside the encounter: the site file may be out of reach when it is found again. */
export const keepCode = (code: StaffCode): void => keepInTab(codeKey, JSON.stringify(code))

/** The code that was filed when the encounter was open; null where there was none. By hand: no zod here. */
export const keptCode = (): StaffCode | null => {
  try {
    const raw: unknown = JSON.parse(readTab(codeKey) ?? 'null')
    return isCode(raw) ? raw : null
  } catch {
    return null
  }
}
