/** The released languages. A language is released when every file of it is whole (parity test). */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
} as const satisfies Record<string, { name: string; direction: 'ltr' | 'rtl' }>

export type Language = keyof typeof languages
export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag)
