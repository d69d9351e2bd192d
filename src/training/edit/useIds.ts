import { useWatch } from 'react-hook-form'
import { useSaid } from '../useSaid.ts'
import { useEditing } from './editContext.ts'
import { here } from './factRows.ts'

/** What stands in a list now, to choose one of: its short name, and how its words begin. */
export const useIds = (list: 'reveals' | 'events'): readonly { value: string; label: string }[] => {
  const said = useSaid()
  const { form } = useEditing()
  return useWatch({
    control: form.control,
    name: list,
    compute: (rows) => here<(typeof rows)[number]>(rows),
  }).map(({ id, says }) => ({
    value: id,
    label: [id, short(said(says))].filter(Boolean).join(': '),
  }))
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
