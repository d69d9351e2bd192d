import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readScenario } from '../../../seeds/practice/readScenario.ts'
import { Field } from '../../components/Field.tsx'
import type { Form } from './form.ts'
import { formOf } from './formOf.ts'
import { writtenInFile } from './written.ts'

/** Reads a scenario’s file; what is wrong is named by line and field, and nothing of it is taken. */
export const ImportField = ({ onRead }: { onRead: (draft: Form) => void }) => {
  const { t } = useTranslation('training')
  const [faults, setFaults] = useState<readonly string[]>([])
  const take = async (file: File | undefined) => {
    if (!file) return
    const found = readScenario(await file.text())
    if ('scenario' in found) return onRead(formOf(found.scenario))
    setFaults(
      found.faults.map((fault) => {
        const kind = writtenInFile(fault)
        const field = kind === 'no-json' ? t('edit.wholeFile') : fault.field
        const where = t('edit.line', { line: fault.line, field })
        const what = t(`edit.written.${kind}.what`, { message: fault.what })
        return `${where} ${what} ${t(`edit.written.${kind}.fix`)}`
      }),
    )
  }
  return (
    <Field label={t('edit.import')} error={faults.slice(0, 5).join(' ') || undefined}>
      {(control) => (
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void take(target.files?.[0])}
          {...control}
        />
      )}
    </Field>
  )
}
