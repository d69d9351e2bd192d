import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import appEn from '../content/en/app.json'
import emergencyEn from '../content/en/emergency.json'
import appEs from '../content/es/app.json'
import emergencyEs from '../content/es/emergency.json'
import { languageNow, showLanguage } from './look.ts'

/** The words of the first screen and of the emergency; the encounter brings its own with it. */
export const i18n = i18next.use(initReactI18next)

const language = languageNow()
showLanguage(language)

await i18n.init({
  lng: language,
  fallbackLng: false,
  supportedLngs: ['en', 'es'],
  load: 'languageOnly',
  defaultNS: 'app',
  ns: ['app', 'emergency'],
  resources: {
    en: { app: appEn, emergency: emergencyEn },
    es: { app: appEs, emergency: emergencyEs },
  },
  interpolation: { escapeValue: false },
  returnNull: false,
})
