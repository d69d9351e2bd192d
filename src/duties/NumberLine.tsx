import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { useNow } from '../clock.ts'
import type { Item } from './agenda.ts'
import { calleeOf, operatorFor } from './callees.ts'
import { useClockWords } from './useClockWords.ts'
import { useTodo } from './useTodo.ts'

/** One line for a duty that stands closed: its number, or how long is left. */
export const NumberLine = ({ item: { call, next, due, plan } }: { item: Item }) => {
  const t = useTodo()
  const clock = useClockWords(useNow())
  if (next === 'check') return <span>{t('card.check')}</span>
  if (next === 'send' && due !== null) {
    const left = clock.left(due)
    return (
      <span className="number-line">
        {left.span} {left.word}
        {plan?.record.person && `, ${plan.record.person}`}
      </span>
    )
  }
  const [number] = call ? calleeOf(call).numbers : []
  if (number) return <PhoneNumber className="number-line" number={number} />
  if (!call) return null
  return (
    <span>
      <b className="number-operator">{t('operator.number')}</b> {t(`operator.${operatorFor(call)}`)}
    </span>
  )
}
