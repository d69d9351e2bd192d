import { useTranslation } from 'react-i18next'

const notes = ['turn', 'cover', 'help', 'keeps'] as const

/** What to know before beginning, and what this is and is not. */
export const StartNotes = () => {
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
      <p className="start-guide">{t('start.guide')}</p>
    </aside>
  )
}
