import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import type { List } from './form.ts'
import { Group } from './Group.tsx'
import { Row } from './Row.tsx'
import { showFieldSoon } from './showField.ts'
import { useCount } from './useCount.ts'

type Props = {
  list: List
  /** One key for each row, that stays with it. */
  keys: readonly string[]
  onAdd?: (() => void) | undefined
  /** The fields of one row. */
  children: (at: number) => ReactNode
}

/** A list of the scenario: each entry folded, to be changed, added, taken away and put back. */
export const Rows = ({ list, keys, onAdd, children }: Props) => {
  const { t } = useTranslation('training')
  const add = () => {
    onAdd?.()
    showFieldSoon(`${list}.${keys.length}.${list === 'calls' ? 'task' : 'id'}`)
  }
  return (
    <Group group={list} count={useCount(list)}>
      {keys.map((key, at) => (
        <Row key={key} list={list} at={at}>
          {children(at)}
        </Row>
      ))}
      {onAdd && list !== 'traps' && (
        <Button icon={Plus} className="edit-add" onClick={add}>
          {t(`edit.add.${list}`)}
        </Button>
      )}
    </Group>
  )
}
