import type { TaskId } from '../../flows/ids.ts'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { useNames } from '../encounter/useNames.ts'
import { calleeOf, operatorFor } from './callees.ts'
import { Desks } from './Desks.tsx'
import { useTodo } from './useTodo.ts'
import './Callee.css'

type Props = {
  task: TaskId
  /** Every desk of a long list, as on a sheet; elsewhere a card says where the list is. */
  all?: boolean
}

/** The number to call, very large, and the second one; or whom the operator should find. */
export const Callee = ({ task, all = false }: Props) => {
  const t = useTodo()
  const { shown } = useNames()
  const { agency, numbers, desks } = calleeOf(task)
  const [first, second] = numbers
  const name = t(`agencies.${agency}`)
  if (desks.length > 0) return <Desks desks={desks} all={all} />
  if (!first)
    return (
      <p className="callee">
        <b className="callee-operator">{t('operator.number')}</b>
        <span>{t(`operator.${operatorFor(task)}`)}</span>
      </p>
    )
  return (
    <p className="callee">
      <PhoneNumber className="callee-number" number={first} />
      {second ? (
        <span>
          {t('card.or', { agency: name, number: '' })}
          <PhoneNumber number={second} />
        </span>
      ) : (
        shown && <span>{name}</span>
      )}
    </p>
  )
}
