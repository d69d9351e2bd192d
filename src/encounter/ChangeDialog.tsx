import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactId } from '../../flows/facts.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { ChangeEffect } from './ChangeEffect.tsx'
import { ChangeFields } from './ChangeFields.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import { useChange } from './useChange.ts'
import { useEncounterWords } from './useEncounterWords.ts'

type Props = { fact: FactId; onClose: () => void }

/** Changes one answer: what it is now, why it changes, and all that this does, before it is applied. */
export const ChangeDialog = ({ fact, onClose }: Props) => {
  const { t } = useTranslation('encounter')
  const { label } = useEncounterWords().fact(fact)
  const change = useChange(fact, onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.save()
  }
  return (
    <Dialog
      open
      wide
      title={t('change.title', { label })}
      onClose={change.close}
      footer={<ChangeFoot onCancel={change.cancel} />}
    >
      <form id="change-form" className="change-form" onSubmit={submit} noValidate>
        <ChangeFields fact={fact} change={change} />
        <ChangeEffect fact={fact} value={change.value} basis={change.basis} />
        <RefusalNote refusal={change.refused} />
      </form>
    </Dialog>
  )
}

const ChangeFoot = ({ onCancel }: { onCancel: () => void }) => {
  const { t } = useTranslation(['encounter', 'app'])
  return (
    <>
      <Button onClick={onCancel}>{t('app:common.cancel')}</Button>
      <Button kind="primary" type="submit" form="change-form">
        {t('change.apply')}
      </Button>
    </>
  )
}
