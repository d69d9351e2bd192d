import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { KeyField } from './KeyField.tsx'
import { basic, keepKey, trainerAt } from './xapi/keys.ts'
import { sendWaiting } from './xapi/send.ts'

/** The trainer's key to the one record store that this build names. */
export const StoreForm = ({ store }: { store: string }) => {
  const { t } = useTranslation('results')
  const [name, setName] = useState('')
  const [secret, setSecret] = useState('')
  return (
    <form
      className="results-store"
      onSubmit={(event) => {
        event.preventDefault()
        keepKey(trainerAt(store), basic(name, secret))
        setSecret('')
        void sendWaiting()
      }}
    >
      <h3>{t('panel.store')}</h3>
      <p>{t('panel.storeHint', { address: store })}</p>
      <KeyField type="text" label={t('panel.name')} value={name} onChange={setName} />
      <KeyField
        type="password"
        label={t('panel.secret')}
        hint={t('panel.keyHint')}
        value={secret}
        onChange={setSecret}
      />
      <Button type="submit">{t('panel.connect')}</Button>
    </form>
  )
}
