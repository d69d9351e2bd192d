import { useTranslation } from 'react-i18next'
import type { OwnersPage } from '../protocol/useOwnersPage.ts'

const links = ['protocol', 'checked'] as const

/** For protocol owners, in words that tell a companion nothing. */
export const OwnersLinks = ({ onOwners }: { onOwners: (page: OwnersPage) => void }) => {
  const { t } = useTranslation('app')
  return (
    <nav className="start-owners" aria-label={t('start.owners.for')}>
      <span className="quiet-text">{t('start.owners.for')}</span>
      {links.map((page) => (
        <a
          key={page}
          href={`#/${page}`}
          onClick={(event) => {
            event.preventDefault()
            onOwners(page)
          }}
        >
          {t(`start.owners.${page}`)}
        </a>
      ))}
      <a
        href="#/practice"
        onClick={(event) => {
          event.preventDefault()
          location.replace('#/practice')
        }}
      >
        {t('start.owners.practice')}
      </a>
    </nav>
  )
}
