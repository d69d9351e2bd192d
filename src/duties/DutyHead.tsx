import { CircleHelp, Clock, ListChecks, type LucideIcon, Phone, PhoneForwarded } from 'lucide-react'
import { useNow } from '../clock.ts'
import { useNames } from '../encounter/useNames.ts'
import type { Item, Next } from './agenda.ts'
import { useClockWords } from './useClockWords.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useTodo } from './useTodo.ts'

const icons = {
  call: Phone,
  decide: CircleHelp,
  check: PhoneForwarded,
  send: Clock,
  rest: ListChecks,
} as const satisfies Record<Next, LucideIcon>

type Props = {
  item: Item
  /** Without the icon, where something else stands for it. */
  bare?: boolean
}

/** The act and when it is due. */
export const DutyHead = ({ item, bare = false }: Props) => {
  const Icon = icons[item.next]
  const name = useHeadName(item)
  const due = useHeadDue(item)
  return (
    <span className="duty-head">
      {!bare && <Icon aria-hidden size={22} />}
      <b>{name}</b>
      <span className="duty-due">{due}</span>
    </span>
  )
}

/** Quiet, the act itself is named (*Call 1*, *Form A*); with names, the duty it serves (*Child report*). */
const useHeadName = ({ duty, next, call }: Item): string => {
  const words = useDutyWords()
  const t = useTodo()
  const { shown } = useNames()
  if (next === 'send')
    return shown ? t('card.formOf', { name: words.name(duty) }) : words.form(duty)
  return shown || !call || next === 'decide' ? words.name(duty) : words.act(duty, call)
}

const useHeadDue = ({ next, due }: Item): string => {
  const t = useTodo()
  const clock = useClockWords(useNow())
  if (next === 'call') return t('clock.dueNow')
  if (next === 'decide') return t('clock.decide')
  if (next === 'check') return t('clock.check')
  return next === 'send' && due !== null ? clock.due(due) : t('clock.toDo')
}
