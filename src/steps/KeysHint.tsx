import { useTranslation } from 'react-i18next'

/** Which keys answer; not shown where there is no keyboard. */
export const KeysHint = ({ count }: { count: number }) => {
  const { t, i18n } = useTranslation('encounter')
  const keys = Array.from({ length: count }, (_, index) => String(index + 1))
  const few = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(keys)
  return <p className="keys-hint">{t('page.keys', { keys: count > 3 ? `1–${count}` : few })}</p>
}
