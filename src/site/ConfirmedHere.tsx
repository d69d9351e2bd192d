import { useTranslation } from 'react-i18next'

type Props = { by: string; on: string }

/** Whose word a number rests on that the directory left unconfirmed. */
export const ConfirmedHere = ({ by, on }: Props) => {
  const { t, i18n } = useTranslation('site')
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' })
  return <p>{t('confirmedHere', { by, on: date.format(new Date(on)) })}</p>
}
