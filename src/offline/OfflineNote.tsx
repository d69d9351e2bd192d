import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { useOffline } from './updates.ts'
import './OfflineNote.css'

/** Offers a newer version, or says that the copy on this device needs the network once. Mostly nothing. */
export const OfflineNote = () => {
  const { t } = useTranslation('app')
  const { update, copy, use, later } = useOffline()
  useEffect(() => {
    // This page is of the version before. Effects rest while it is covered or behind 911.
    if (update === 'taken') location.reload()
  }, [update])
  const offered = update === 'ready' || update === 'elsewhere'
  const note = offered ? update : copy === 'incomplete' ? copy : null
  return (
    <div className="offline-note" aria-live="polite">
      {note && (
        <p>
          <b>{t(`offline.${note}.what`)}</b> <span>{t(`offline.${note}.more`)}</span>
        </p>
      )}
      {offered && (
        <div>
          <Button onClick={use}>{t('offline.use')}</Button>
          <Button kind="plain" onClick={later}>
            {t('offline.later')}
          </Button>
        </div>
      )}
    </div>
  )
}
