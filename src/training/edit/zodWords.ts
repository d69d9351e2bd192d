import { en, es } from 'zod/locales'

/** Zod’s own words for what is wrong, in the language of the screen. */
export const zodWords = (language: string) => (language === 'es' ? es() : en()).localeError
