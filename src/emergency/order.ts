import type { SiteFacts } from './siteFacts.ts'

export type Cause = 'threat' | 'medical' | 'unsure' | null
export type Setting = 'ed' | 'clinic'
export type Help = 'security' | 'resuscitation' | '911'

const inside = ['security', 'resuscitation'] as const

/**
 * Whom to call, by setting: always the same order, so that nobody has to look for a row. Only what
 * has a number; without one for security, 911 comes first.
 */
export const orderOf = (setting: Setting, site: SiteFacts): readonly Help[] => {
  if (setting === 'clinic') return ['911']
  const filed = inside.filter((help) => numberOf(help, site) !== null)
  return filed.includes('security') ? [...filed, '911'] : ['911', ...filed]
}

/** Whom to tell as well, through the operator, where this site has filed no number. */
export const unfiledOf = (setting: Setting, site: SiteFacts) =>
  setting === 'clinic' ? [] : inside.filter((help) => numberOf(help, site) === null)

/** The number to dial, or null where this site has filed none. */
export const numberOf = (help: string, site: SiteFacts): string | null => {
  if (help === '911') return help
  return help === 'security' ? site.security : site.resuscitation
}

/** A number so short is dialled inside the building only. */
export const isExtension = (number: string): boolean => /^\d{2,5}$/.test(number) && number !== '911'
