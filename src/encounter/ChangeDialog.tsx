import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FactId, sameValue } from '../../flows/facts.ts'
import { bases } from '../../flows/journal.ts'
import type { Refusal } from '../../flows/refusals.ts'
import { Button } from '../components/Button.tsx'
import { Chips } from '../components/Chips.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { valueFor } from '../steps/answering.ts'
import { ChangeEffect } from './ChangeEffect.tsx'
import { useChangeDraft } from './useChangeDraft.ts'
import { changeForm } from './changeForm.ts'
import { FactControl } from './FactControl.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import { useEncounter } from './useEncounter.ts'
import { useEncounterWords } from './useEncounterWords.ts'

type Props = { fact: FactId; onClose: () => void }

/** Changes one answer: what it is now, why it changes, and all that this does, before it is applied. */
export const ChangeDialog = ({ fact, onClose }: Props) => {
  const { t } = useTranslation(['encounter', 'app'])
  const { view, answer } = useEncounter()
  const words = useEncounterWords()
  const before = view.facts[fact]
  const { label, hint } = words.fact(fact)
  const draft = useChangeDraft(fact)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(changeForm(fact, before)),
    defaultValues: draft.read({ value: before ?? '', basis: '' }),
    shouldFocusError: false,
  })
  const picked = useWatch({ control })
  const { errors, submitCount } = formState
  const save = handleSubmit(({ value, basis }) => {
    const read = valueFor(fact, value)
    const why = bases.find((one) => one === basis)
    if (read === null || !why) return
    const refusal = answer(fact, read, { basis: why })
    setRefused(refusal)
    if (refusal) return
    draft.forget()
    onClose()
  })
  const closeAndKeep = () => {
    draft.keep({ value: picked.value, basis: picked.basis ?? '' })
    onClose()
  }
  const cancel = () => {
    draft.forget()
    onClose()
  }
  const valueError =
    errors.value && t(errors.value.message === 'same' ? 'change.same' : 'change.valueRequired')
  const basisError = errors.basis && t('change.basisRequired')
  const value = valueFor(fact, picked.value)
  const basis = bases.find((one) => one === picked.basis) ?? null
  const changes = value !== null && !sameValue(value, before)
  return (
    <Dialog
      open
      wide
      title={t('change.title', { label })}
      onClose={closeAndKeep}
      footer={
        <>
          <Button onClick={cancel}>{t('app:common.cancel')}</Button>
          <Button kind="primary" type="submit" form="change-form">
            {t('change.apply')}
          </Button>
        </>
      }
    >
      <form
        id="change-form"
        className="change-form"
        onSubmit={(event) => void save(event)}
        noValidate
      >
        <div className="change-main">
          <p>{t('change.now', { value: words.value(fact, before) })}</p>
          {hint && <p className="quiet-text">{hint}</p>}
          <ErrorSummary
            attempt={submitCount}
            errors={[
              ...(valueError ? [{ id: fact, message: valueError }] : []),
              ...(basisError ? [{ id: 'basis', message: basisError }] : []),
            ]}
          />
          <Controller
            name="value"
            control={control}
            render={({ field }) => (
              <FactControl
                fact={fact}
                value={field.value}
                onChange={field.onChange}
                error={valueError}
              />
            )}
          />
          <Controller
            name="basis"
            control={control}
            render={({ field }) => (
              <Chips
                legend={t('change.basis')}
                name="basis"
                options={bases.map((one) => ({
                  value: one,
                  label: words.all.reasons.bases[one],
                  hint: t(`change.basisHints.${one}`),
                }))}
                value={field.value || null}
                onChange={field.onChange}
                error={basisError}
              />
            )}
          />
        </div>
        <ChangeEffect fact={fact} value={changes ? value : null} basis={basis} />
        <RefusalNote refusal={refused} />
      </form>
    </Dialog>
  )
}
