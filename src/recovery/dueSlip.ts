const key = 'handrail.due'

/** A code of dueCodes, and by when in milliseconds since 1970; null is now. */
export type Due = { code: string; by: number | null }
/** What one encounter left due: no answers, and no word that tells. */
export type Slip = { id: string; version: string; due: readonly Due[] }
export type Slips = { kind: 'slips'; slips: readonly Slip[] } | { kind: 'damaged' }

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** By hand: the first screen does without zod. */
const isDue = (raw: unknown): raw is Due =>
  isRecord(raw) &&
  typeof raw['code'] === 'string' &&
  /^[A-F]\d{1,2}$/.test(raw['code']) &&
  (raw['by'] === null || Number.isSafeInteger(raw['by'])) &&
  Object.keys(raw).length === 2
const isSlip = (raw: unknown): raw is Slip =>
  isRecord(raw) &&
  typeof raw['id'] === 'string' &&
  typeof raw['version'] === 'string' &&
  Array.isArray(raw['due']) &&
  raw['due'].every(isDue) &&
  Object.keys(raw).length === 3
const areSlips = (raw: unknown): raw is Slip[] => Array.isArray(raw) && raw.every(isSlip)

/** What was left due on this device; damaged when not all of it can be right. */
export const readSlips = (): Slips => {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return areSlips(raw) ? { kind: 'slips', slips: raw } : { kind: 'damaged' }
  } catch {
    return { kind: 'damaged' }
  }
}

const write = (slips: readonly Slip[]): void => {
  try {
    const text = JSON.stringify(slips)
    // What does not change is not written again, so that no other tab is woken.
    if (slips.length === 0) localStorage.removeItem(key)
    else if (localStorage.getItem(key) !== text) localStorage.setItem(key, text)
  } catch {
    // A browser that keeps nothing keeps no slip; leaving says so beforehand.
  }
}

/** Keeps one encounter's slip in its newest form; nothing due takes it away. A damaged list is left as it is. */
export const keepSlip = (slip: Slip): void => {
  const read = readSlips()
  if (read.kind === 'damaged') return
  const known = read.slips.some(({ id }) => id === slip.id)
  const slips = known
    ? read.slips.map((each) => (each.id === slip.id ? slip : each))
    : [...read.slips, slip]
  write(slips.filter(({ due }) => due.length > 0))
}

/** Takes away all slips, also damaged ones. */
export const removeSlips = (): void => write([])
