import type { ParseKeys } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useNames } from '../encounter/useNames.ts'

type Key = ParseKeys<'plan'>
type Values = Record<string, string | number>

/** The words of the plan and the choices: quiet, or what `named` says in their place while names are shown. */
export const usePlan = () => {
  const { t, i18n } = useTranslation('plan')
  const { shown } = useNames()
  const isKey = (key: string, values: Values): key is Key =>
    i18n.exists(key, { ns: 'plan', ...values })
  return (key: Key, values: Values = {}): string => {
    const telling = `named.${key}`
    return t(shown && isKey(telling, values) ? telling : key, values)
  }
}
