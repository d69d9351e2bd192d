import { Check, Circle } from 'lucide-react'
import { useId } from 'react'
import type { DutyId } from '../../flows/ids.ts'
import type { TaskView } from '../../flows/view.ts'
import { Button } from '../components/Button.tsx'
import { type OpenSheet, sheetFor } from './openSheet.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useTaskState } from './useTaskState.ts'
import { useTodo } from './useTodo.ts'

type Props = { duty: DutyId; task: TaskView; onOpen: (sheet: OpenSheet) => void }

/** One act: law or local protocol, when it is due or how it was done, and where it is written down. */
export const TaskLine = ({ duty, task, onOpen }: Props) => {
  const t = useTodo()
  const words = useDutyWords()
  const id = useId()
  const { state, urgent } = useTaskState(duty, task)
  const help = words.help(duty, task.task)
  const basis = task.kind === 'optional' ? 'optional' : basisKeys[task.basis]
  return (
    <li className={task.met ? 'task-line task-line-met' : 'task-line'}>
      {task.met ? <Check aria-hidden size={22} /> : <Circle aria-hidden size={22} />}
      <div className="task-line-words">
        <p className="task-line-act" id={id}>
          {task.met ? words.done(duty, task.task) : words.act(duty, task.task)}
        </p>
        <p className="task-line-more">
          <span className="task-line-basis">{t(`reports.${basis}`)}</span>
          {state && <span className={urgent ? 'duty-due' : 'tabular'}>{state}</span>}
        </p>
        {help && !task.met && <p className="task-line-help">{help}</p>}
      </div>
      {!task.met && (
        <Button
          id={`${id}-open`}
          aria-labelledby={`${id}-open ${id}`}
          onClick={() => onOpen(sheetFor(duty, task))}
        >
          {t(`row.${task.kind}`)}
        </Button>
      )}
    </li>
  )
}

const basisKeys = { law: 'law', 'local-protocol': 'localProtocol' } as const
