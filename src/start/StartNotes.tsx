import type { OwnersPage } from '../protocol/useOwnersPage.ts'
import { useTranslation } from 'react-i18next'
import { SiteNote } from '../site/SiteNote.tsx'
import { OwnersLinks } from './OwnersLinks.tsx'

const notes = ['turn', 'cover', 'help', 'keeps'] as const

type Props = { onSite: () => void; onOwners: (page: OwnersPage) => void }

/** What to know before beginning, and what this is and is not. */
export const StartNotes = ({ onSite, onOwners }: Props) => {
  const { t } = useTranslation('app')
  return (
    <aside className="start-notes">
      <h2>{t('start.before')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <b>{t(`start.${note}.what`)}</b>
            <span>{t(`start.${note}.more`)}</span>
          </li>
        ))}
      </ul>
      <SiteNote onOpen={onSite} />
      <OwnersLinks onOwners={onOwners} />
      <p className="start-guide">{t('start.guide')}</p>
    </aside>
  )
}
