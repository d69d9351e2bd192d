import { useTranslation } from 'react-i18next'
import type { Fact } from './differences.ts'
import { resourceName } from './resourceNames.ts'

/** A fact of the form in words, for the list of what would change. */
export const useFactText = () => {
  const { t, i18n } = useTranslation('site')
  const optionOf = (fact: Fact, value: string): string => {
    const path = fact === 'selfIdentification' ? 'days' : fact
    const found: unknown = i18n.getResource(i18n.language, 'site', `options.${path}.${value}`)
    return typeof found === 'string' ? found : resourceName(value, i18n.language)
  }
  const text = (fact: Fact, value: unknown): string => {
    if (Array.isArray(value)) return value.map((each: unknown) => text(fact, each)).join('; ')
    if (typeof value === 'string') return optionOf(fact, value)
    if (typeof value !== 'object' || value === null) return ''
    const parts: unknown[] = Object.values(value)
    return parts
      .map((each) => text(fact, each))
      .filter(Boolean)
      .join(', ')
  }
  return (fact: Fact, value: unknown): string => {
    if (fact === 'staffCode' && value !== null) return t('import.set')
    return text(fact, value) || t('import.nothing')
  }
}
