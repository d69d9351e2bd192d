import { Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { controlId, useEditing } from './editContext.ts'
import type { List } from './form.ts'
import { showFieldSoon } from './showField.ts'
import { TakenAway } from './TakenAway.tsx'
import { useRowHead } from './useRowHead.ts'

type Props = { list: List; at: number; children: ReactNode }

/** One entry of a list, under its own name, or what is left of it once it was taken away. */
export const Row = (props: Props) => {
  const { list, at } = props
  const { form } = useEditing()
  const path = `${list}.${at}` as const
  const taken = useWatch({ control: form.control, name: `${path}.taken` })
  const { name, about } = useRowHead(list, at)
  const mark = (gone: boolean) => {
    form.setValue(`${path}.taken`, gone)
    showFieldSoon(path)
  }
  if (taken) return <TakenAway path={path} name={name} onPutBack={() => mark(false)} />
  return <OpenRow {...props} name={name} about={about} onTake={() => mark(true)} />
}

type OpenProps = Props & { name: string; about: string; onTake: () => void }

/** Its fields are drawn once it is opened: a scenario has many. */
const OpenRow = ({ list, at, name, about, onTake, children }: OpenProps) => {
  const { t } = useTranslation('training')
  const { errorOf, isWrong } = useEditing()
  const [open, setOpen] = useState(false)
  const path = `${list}.${at}`
  const error = errorOf(path) ?? (list === 'traps' ? errorOf(`${path}.path`) : undefined)
  return (
    <details
      className={isWrong(path) ? 'edit-row edit-row-wrong' : 'edit-row'}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary id={controlId(path)}>
        <b>{name}</b> <span className="quiet-text">{about}</span>
      </summary>
      {open && (
        <div className="edit-row-body">
          {error && <p className="field-error">{error}</p>}
          {children}
          <Button kind="plain" icon={Trash2} onClick={onTake}>
            {t('edit.take', { name })}
          </Button>
        </div>
      )}
    </details>
  )
}
