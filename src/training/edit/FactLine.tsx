import { Trash2 } from 'lucide-react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { FactId } from '../../../flows/facts.ts'
import { Button } from '../../components/Button.tsx'
import { languageFirst, languageMore } from '../../encounter/languageTags.ts'
import { Choice, Line } from './controls.tsx'
import { useEditing } from './editContext.ts'
import { factOf, isWhole, kindOf, valuesOf } from './factRows.ts'
import type { FactsPath } from './FactFields.tsx'
import { showFieldSoon } from './showField.ts'
import { TakenAway } from './TakenAway.tsx'
import { useEditWords } from './useEditWords.ts'

type LinePath = `${FactsPath}.${number}`

/** One fact and its value; a list or a record is only shown. */
export const FactLine = ({ path }: { path: LinePath }) => {
  const { t } = useTranslation('training')
  const words = useEditWords()
  const { form } = useEditing()
  const row = useWatch({ control: form.control, name: path })
  const fact = factOf(row.fact)
  if (!fact) return null
  const name = words.fact(fact)
  const mark = (gone: boolean) => {
    form.setValue(`${path}.taken`, gone)
    showFieldSoon(gone ? path : `${path}.value`)
  }
  if (row.taken) return <TakenAway path={path} name={name} onPutBack={() => mark(false)} />
  return (
    <div className="edit-fact">
      {isWhole(row.value) ? (
        <p>
          <b>{name}:</b> {words.value(fact, row.value)}
          <span className="field-hint">{t('edit.hints.whole')}</span>
        </p>
      ) : (
        <FactValue path={path} fact={fact} />
      )}
      <Button
        kind="plain"
        icon={Trash2}
        aria-label={t('edit.take', { name })}
        onClick={() => mark(true)}
      >
        {t('edit.takeThis')}
      </Button>
    </div>
  )
}

const years = Array.from({ length: 111 }, (_, age) => String(age))
const languages = [...languageFirst, ...languageMore]

const FactValue = ({ path, fact }: { path: LinePath; fact: FactId }) => {
  const words = useEditWords()
  const kind = kindOf(fact)
  if (kind === 'number') return <Line path={`${path}.value`} numeric />
  const values = {
    language: languages,
    years: [...valuesOf(fact), ...years],
    options: valuesOf(fact),
  }[kind]
  const options = values.map((value) => ({ value, label: words.value(fact, value) }))
  return <Choice path={`${path}.value`} options={options} />
}
