import { useTranslation } from 'react-i18next'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { useNow } from '../clock.ts'
import type { Item } from './agenda.ts'
import { calleeOf, operatorFor } from './callees.ts'
import { useClockWords } from './useClockWords.ts'
import { useTodo } from './useTodo.ts'

/** One line for a duty that stands closed: its number, or how long is left. */
export const NumberLine = ({ item: { call, next, due, plan } }: { item: Item }) => {
  const t = useTodo()
  const { t: site } = useTranslation('site')
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
  const callee = call ? calleeOf(call) : null
  const number = callee?.numbers[0]
  if (number) return <PhoneNumber className="number-line" number={number} />
  if (!call) return null
  if (callee && callee.desks.length > 0) return <span>{site('calls.inSheet')}</span>
  return (
    <span>
      <b className="number-operator">{t('operator.number')}</b> {t(`operator.${operatorFor(call)}`)}
    </span>
  )
}
