import { useTranslation } from 'react-i18next'
import { useSiteEditing } from './siteContext.ts'

/** What a list of rows is for, and what is wrong with the list as a whole. */
export const RowsHead = (props: { fact: 'localPolice' | 'confirmedNumbers'; count: number }) => {
  const { fact, count } = props
  const { t } = useTranslation('site')
  const error = useSiteEditing().errorOf(fact)
  return (
    <>
      {fact === 'localPolice' && <h3>{t(`facts.${fact}.label`)}</h3>}
      <p className="field-hint">
        {t(`facts.${fact}.use`)} {fact === 'localPolice' && count === 0 && `${t('page.notFiled')}.`}
      </p>
      {error && <p className="field-error">{error}</p>}
    </>
  )
}
