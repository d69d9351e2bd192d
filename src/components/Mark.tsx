import { useTranslation } from 'react-i18next'
import './Mark.css'

/** The sign of the app: a rail to hold on to; its name beside it where there is room. */
export const Mark = ({ bare = false }: { bare?: boolean }) => {
  const { t } = useTranslation('app')
  return (
    <span className="mark">
      <svg viewBox="0 0 24 24" width="26" height="26" fill="none" aria-hidden>
        <path className="mark-posts" d="M7.6 10.6v10.9M16.4 5.2v16.3" />
        <path
          className="mark-rail"
          d="M2.5 13.6 16.3 4.1c3-1.9 5.7.2 5.2 2.9-.2 1-.6 1.6-1.2 2.1"
        />
      </svg>
      {!bare && <b>{t('name')}</b>}
    </span>
  )
}
