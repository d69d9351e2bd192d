import type { ParseKeys } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useNames } from '../encounter/useNames.ts'

type Key = ParseKeys<'todo'>
type Values = Record<string, string | number>

/** The words of the duties' screens: quiet, or what `named` says in their place while names are shown. */
export const useTodo = () => {
  const { t: translate, i18n } = useTranslation('todo')
  const { shown } = useNames()
  const isKey = (key: string): key is Key => i18n.exists(key, { ns: 'todo' })
  const t = (key: Key, values: Values = {}): string => {
    const telling = `named.${key}`
    return translate(shown && isKey(telling) ? telling : key, values)
  }
  /** What a check of a form found; its message is the last part of the key. */
  const error = (message: unknown): string => {
    const key = `errors.${String(message)}`
    return t(isKey(key) ? key : 'errors.choose')
  }
  return Object.assign(t, { error })
}
