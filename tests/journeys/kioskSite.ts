import { hashCode } from '../../src/site/staffCode.ts'

/** The time of every visit to the kiosk here: a Monday, 12:00 in Orange County. */
export const noon = '2026-03-02T12:00:00-08:00'

/** A sign that may be shown at noon; each line of a test makes one thing wrong. */
export const sign = {
  sign: 'Put a blue dot on your cup',
  answeredBy: 'triage nurse',
  days: ['mon', 'tue'],
  from: '08:00',
  to: '20:00',
  lastRehearsal: '2026-01-15',
} as const

export const code = '407193'

/** The site file of these tests, with a staff code. */
export const codedSite = async (more: object = {}): Promise<string> =>
  JSON.stringify({ name: 'Bay Medical Center', staffCode: await hashCode(code), ...more })
