import { useId, useState } from 'react'
import type { DutyId, TaskId } from '../../flows/ids.ts'
import { isMet } from '../../flows/tasks.ts'
import { useSlots } from '../encounter/slots.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { Callee } from './Callee.tsx'
import { CallNote, type Outcome } from './CallNote.tsx'
import { CallScript } from './CallScript.tsx'
import { otherLine } from './otherLine.ts'
import { SheetFrame } from './SheetFrame.tsx'
import { useDutyWords } from './useDutyWords.ts'
import { useTodo } from './useTodo.ts'
import './CallSheet.css'

type Props = { duty: DutyId; task: TaskId; open: boolean; onClose: () => void }

/** One call: its number, its words, and what is written down of it while the phone is at the ear. */
export const CallSheet = ({ duty, task, open, onClose }: Props) =>
  open ? <OpenCallSheet key={`${duty}.${task}`} {...{ duty, task, onClose }} /> : null

const OpenCallSheet = ({ duty, task: first, onClose }: Omit<Props, 'open'>) => {
  const t = useTodo()
  const words = useDutyWords()
  const slots = useSlots()
  const formId = useId()
  const { task, tried, outcome, setOutcome, onSaved } = useOutcome(duty, first, onClose)
  return (
    <SheetFrame
      wide
      title={words.act(duty, task)}
      formId={formId}
      save={t(`call.save.${outcome}`)}
      onClose={onClose}
    >
      <div className="call-sheet">
        <div className="call-side">
          {tried && <output>{t('call.otherFirst')}</output>}
          {slots?.call(task)}
          <Callee task={task} all />
          <CallScript duty={duty} task={task} />
        </div>
        <CallNote {...{ duty, task, formId, outcome, onSaved }} onOutcome={setOutcome} />
      </div>
    </SheetFrame>
  )
}

/** A try leads on to the other agency while that is not called; everything else ends the sheet. */
const useOutcome = (duty: DutyId, first: TaskId, onClose: () => void) => {
  const { view } = useEncounter()
  const [task, setTask] = useState(first)
  const [outcome, setOutcome] = useState<Outcome>('made')
  const tried = task !== first
  const onSaved = () => {
    const other = outcome === 'attempt' && !tried ? otherLine(duty, task) : null
    if (!other || isMet(duty, other, view.known)) return onClose()
    setTask(other)
    setOutcome('made')
  }
  return { task, tried, outcome, setOutcome, onSaved }
}
