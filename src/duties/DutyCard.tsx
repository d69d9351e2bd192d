import { Clock } from 'lucide-react'
import { useNow } from '../clock.ts'
import { Button } from '../components/Button.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useNames } from '../encounter/useNames.ts'
import type { Item } from './agenda.ts'
import { Callee } from './Callee.tsx'
import { type OpenSheet, sheetFor } from './openSheet.ts'
import { useClockWords } from './useClockWords.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useTodo } from './useTodo.ts'

type Props = { item: Item; onOpen: (sheet: OpenSheet) => void }

/** What to do for one duty now, and below it the form with its clock. */
export const DutyCard = (props: Props) => {
  const { next, unsent, due } = props.item
  return (
    <>
      {next !== 'send' && (
        <div className="duty-part">
          {next === 'rest' ? <Rest {...props} /> : <CallPart {...props} />}
        </div>
      )}
      {unsent && due !== null && <FormPart {...props} />}
    </>
  )
}

const CallPart = ({ item, onOpen }: Props) => {
  const t = useTodo()
  const { memory } = useEncounter()
  const { duty, next, call } = item
  const taken = memory.takenOver.findLast((one) => one.duty === duty && one.task === call)
  const decide = next === 'decide'
  return (
    <>
      {next === 'check' && taken && <p>{t('card.takenBy', { person: taken.person })}</p>}
      {decide && <p>{t('card.alone')}</p>}
      {call && <Callee task={call} />}
      {call && !decide && (
        <Button onClick={() => onOpen({ kind: 'call', duty, task: call })}>
          {t(next === 'check' ? 'card.check' : 'card.writeCall')}
        </Button>
      )}
      {decide && (
        <Button onClick={() => onOpen({ kind: 'decide', duty })}>{t('card.decide')}</Button>
      )}
    </>
  )
}

/** What is left of a duty beside its calls and its form, one button each. */
const Rest = ({ item: { duty, rest }, onOpen }: Props) => {
  const words = useDutyWords()
  return rest.map((task) => (
    <Button key={task.task} onClick={() => onOpen(sheetFor(duty, task))}>
      {words.act(duty, task.task)}
    </Button>
  ))
}

const FormPart = ({ item, onOpen }: Props) => {
  const clock = useClockWords(useNow())
  const { next, due } = item
  if (due === null) return null
  const left = clock.left(due)
  return (
    <div className="duty-part duty-form">
      {next !== 'send' && <FormHead item={item} due={clock.due(due)} />}
      <p className="duty-left">
        <b>{left.span}</b> {left.word}
      </p>
      <Planned item={item} />
      {next === 'send' && <SendButtons item={item} onOpen={onOpen} />}
    </div>
  )
}

const FormHead = ({ item, due }: { item: Item; due: string }) => {
  const t = useTodo()
  const words = useDutyWords()
  const { shown } = useNames()
  return (
    <p className="duty-head">
      <Clock aria-hidden size={22} />
      <b>{shown ? t('card.form') : words.form(item.duty)}</b>
      <span className="duty-due">{due}</span>
    </p>
  )
}

const Planned = ({ item: { plan } }: { item: Item }) => {
  const t = useTodo()
  const clock = useClockWords(useNow())
  const { person, by } = plan?.record ?? {}
  return person && by ? <p>{t('clock.planned', { person, when: clock.at(by) })}</p> : null
}

const SendButtons = ({ item, onOpen }: Props) => {
  const t = useTodo()
  const { duty, plan } = item
  return (
    <>
      <Button onClick={() => onOpen({ kind: 'written', duty, mode: 'sent' })}>
        {t('card.sent')}
      </Button>
      {!plan && (
        <Button onClick={() => onOpen({ kind: 'written', duty, mode: 'planned' })}>
          {t('card.plan')}
        </Button>
      )}
      <Rest item={item} onOpen={onOpen} />
    </>
  )
}
