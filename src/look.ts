import { isLanguage, type Language, languages } from '../content/languages.ts'

/** How the app looks on this device; no answer and nothing about a patient. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const themeKey = 'handrail.theme'
const languageKey = 'handrail.language'

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
const write = (key: string, value: string) => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Chosen for this visit only.
  }
}

export const themeNow = (): Theme => themes.find((theme) => theme === read(themeKey)) ?? 'system'

export const showTheme = (theme: Theme) => {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
}

export const keepTheme = (theme: Theme) => {
  write(themeKey, theme)
  showTheme(theme)
}

/** The language chosen on this device, else the first of the browser's that is released. */
export const languageNow = (): Language => {
  const asked = [read(languageKey) ?? '', ...navigator.languages.map((tag) => tag.slice(0, 2))]
  return asked.find(isLanguage) ?? 'en'
}

export const showLanguage = (language: Language) => {
  document.documentElement.lang = language
  document.documentElement.dir = languages[language].direction
}

export const keepLanguage = (language: Language) => {
  write(languageKey, language)
  showLanguage(language)
}
