import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { controlId, useEditing } from './editContext.ts'
import { FactLine } from './FactLine.tsx'
import { factsToAdd } from './factRows.ts'
import { showFieldSoon } from './showField.ts'
import { useEditWords } from './useEditWords.ts'

export type FactsPath = 'seen' | `reveals.${number}.brings` | `events.${number}.brings`

/** Answers that the nurse gets here: each fact with its value, as its own step says them. */
export const FactFields = ({ path }: { path: FactsPath }) => {
  const { t } = useTranslation('training')
  const { form, labelAt, errorOf } = useEditing()
  const { fields, append } = useFieldArray({ control: form.control, name: path, keyName: 'key' })
  const error = errorOf(path)
  return (
    <fieldset className="edit-facts">
      <legend>{labelAt(path)}</legend>
      {error && <p className="field-error">{error}</p>}
      {fields.length === 0 && <p className="quiet-text">{t('edit.hints.noFacts')}</p>}
      {fields.map(({ key }, at) => (
        <FactLine key={key} path={`${path}.${at}`} />
      ))}
      <AddFact
        path={path}
        onAdd={(fact) => append({ fact, value: '', taken: false }, { shouldFocus: false })}
      />
    </fieldset>
  )
}

/** Two acts, so that going through the list by keyboard adds nothing by itself. */
const AddFact = ({ path, onAdd }: { path: FactsPath; onAdd: (fact: string) => void }) => {
  const { t } = useTranslation('training')
  const words = useEditWords()
  const { form } = useEditing()
  const [picked, setPicked] = useState('')
  const rows = useWatch({ control: form.control, name: path })
  const known = new Set(rows.map(({ fact }) => fact))
  const add = () => {
    if (picked === '') return document.getElementById(controlId(path))?.focus()
    onAdd(picked)
    setPicked('')
    showFieldSoon(`${path}.${rows.length}.value`)
  }
  return (
    <div className="edit-add-fact">
      <Field label={t('edit.fact')} id={controlId(path)}>
        {(control) => (
          <select {...control} value={picked} onChange={({ target }) => setPicked(target.value)}>
            <option value="">{t('edit.choose')}</option>
            {factsToAdd
              .filter((fact) => !known.has(fact))
              .map((fact) => (
                <option key={fact} value={fact}>
                  {words.question(fact)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Button icon={Plus} onClick={add}>
        {t('edit.add.fact')}
      </Button>
    </div>
  )
}
