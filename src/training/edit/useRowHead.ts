import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSaid } from '../useSaid.ts'
import { useEditing } from './editContext.ts'
import type { List } from './form.ts'
import { useEditWords } from './useEditWords.ts'

/** By what an entry is told from the others: its short name, and how its words begin. */
export const useRowHead = (list: List, at: number): { name: string; about: string } => {
  const { t } = useTranslation('training')
  const said = useSaid()
  const { call } = useEditWords()
  const { form } = useEditing()
  const row = useWatch({ control: form.control, name: list, compute: (rows) => rows[at] })
  if (!row) return { name: '', about: '' }
  if ('task' in row) return { name: call(row.task), about: said(row.person) }
  return { name: row.id || t('edit.unnamed'), about: said(row.says) }
}
