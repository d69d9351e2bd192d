import { useWatch } from 'react-hook-form'
import { useEditing } from './editContext.ts'
import type { List } from './form.ts'

/** How many entries of a list stand. */
export const useCount = (list: List): number => {
  const { form } = useEditing()
  return useWatch({
    control: form.control,
    name: list,
    compute: (rows) => rows.filter(({ taken }) => !taken).length,
  })
}
