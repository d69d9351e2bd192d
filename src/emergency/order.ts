import type { SiteFacts } from './siteFacts.ts'

export type Cause = 'threat' | 'medical' | 'unsure' | null
export type Setting = 'ed' | 'clinic'
export type Help = 'security' | 'resuscitation' | '911'

/** Whom to call first, by setting: always the same order, so that nobody has to look for a row. */
export const orderOf = (setting: Setting): readonly Help[] =>
  setting === 'clinic' ? ['911'] : ['security', 'resuscitation', '911']

/** The number to dial, or null where this site has filed none. */
export const numberOf = (help: string, site: SiteFacts): string | null => {
  if (help === '911') return help
  return help === 'security' ? site.security : site.resuscitation
}

/** A number so short is dialled inside the building only. */
export const isExtension = (number: string): boolean => /^\d{2,5}$/.test(number) && number !== '911'
