import { useEffect, useState } from 'react'
import { isLanguage, type Language } from '../../content/languages.ts'
import { i18n } from '../i18n.ts'
import { showLanguage } from '../look.ts'
import { useSite } from '../site/siteStore.ts'
import type { KioskPage } from './page.ts'

/** For this page only: the next person finds the languages again. */
const speak = (language: Language) => {
  showLanguage(language)
  void i18n.changeLanguage(language)
}

/** The way somebody took through the kiosk; starting over forgets it. */
export const useKioskPages = () => {
  const { languages } = useSite()
  const first = languages.find(isLanguage) ?? 'en'
  const [way, setWay] = useState<readonly KioskPage[]>(['attract'])
  const [language, setLanguage] = useState<Language | null>(null)
  const page = way.at(-1) ?? 'attract'
  useEffect(() => {
    if (language === null) speak(first)
  }, [first, language])
  return {
    page,
    first,
    language: language ?? first,
    go: (next: KioskPage) => setWay([...way, next]),
    back: () => setWay(way.length > 1 ? way.slice(0, -1) : way),
    start: (chosen: Language, next: KioskPage = 'menu') => {
      speak(chosen)
      setLanguage(chosen)
      setWay(['attract', next])
    },
    startOver: () => {
      speak(first)
      setLanguage(null)
      setWay(['attract'])
    },
  }
}
