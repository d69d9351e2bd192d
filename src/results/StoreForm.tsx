import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { Field } from '../components/Field.tsx'
import { basic, keepKey } from './xapi/keys.ts'
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
        keepKey(store, basic(name, secret))
        setSecret('')
        void sendWaiting()
      }}
    >
      <h3>{t('panel.store')}</h3>
      <p>{t('panel.storeHint', { address: store })}</p>
      <Field label={t('panel.name')}>
        {(control) => (
          <input
            type="text"
            autoComplete="off"
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
            {...control}
          />
        )}
      </Field>
      <Field label={t('panel.secret')} hint={t('panel.keyHint')}>
        {(control) => (
          <input
            type="password"
            autoComplete="off"
            required
            value={secret}
            onChange={(event) => setSecret(event.target.value)}
            {...control}
          />
        )}
      </Field>
      <Button type="submit">{t('panel.connect')}</Button>
    </form>
  )
}
