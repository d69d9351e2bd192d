import en from '../../content/en/kiosk.json'
import resourcesEn from '../../content/en/resources.json'
import es from '../../content/es/kiosk.json'
import resourcesEs from '../../content/es/resources.json'
import type { Language } from '../../content/languages.ts'
import { i18n } from '../i18n.ts'

i18n.addResourceBundle('en', 'kiosk', en)
i18n.addResourceBundle('es', 'kiosk', es)

/** The attract screen says the same in two languages at once. */
export const attractIn = { en: en.attract, es: es.attract } as const satisfies Record<
  Language,
  unknown
>
export const nowIn: Readonly<Record<Language, string>> = { en: en.bar.now, es: es.bar.now }

type HelpWords = { name: string; what: string; who: string; how: string }
const help: Readonly<Record<Language, Readonly<Record<string, HelpWords>>>> = {
  en: resourcesEn,
  es: resourcesEs,
}
/** What a patient may read of a service. */
export const helpWords = (id: string, language: Language): HelpWords | undefined =>
  help[language][id]
