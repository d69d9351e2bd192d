import { useId } from 'react'
import { useNow } from '../clock.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import type { Item } from './agenda.ts'
import { Because } from './Because.tsx'
import { Button } from '../components/Button.tsx'
import { otherLine } from './otherLine.ts'
import type { OpenSheet } from './openSheet.ts'
import { TaskLine } from './TaskLine.tsx'
import { useClockWords } from './useClockWords.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useTodo } from './useTodo.ts'

type Props = { item: Item; onOpen: (sheet: OpenSheet) => void }

/** One duty: why, since when, and what to do in which order; or that it is still to decide. */
export const DutyReport = ({ item, onOpen }: Props) => {
  const t = useTodo()
  const words = useDutyWords()
  const title = useId()
  const { duty, next } = item
  return (
    <section className="duty-report" aria-labelledby={title}>
      <div className="duty-report-head">
        <h2 id={title}>{words.name(duty)}</h2>
        <T0Line duty={duty} onOpen={onOpen} />
      </div>
      <Because duty={duty} />
      {next === 'decide' ? (
        <div className="duty-report-decide">
          <p>
            <b>{t('reports.undecided')}.</b> {t('reports.undecidedLead')}
          </p>
          <Button onClick={() => onOpen({ kind: 'decide', duty })}>{t('card.decide')}</Button>
        </div>
      ) : (
        <Tasks item={item} onOpen={onOpen} />
      )}
    </section>
  )
}

const T0Line = ({ duty, onOpen }: Pick<Item, 'duty'> & Pick<Props, 'onOpen'>) => {
  const t = useTodo()
  const words = useDutyWords()
  const clock = useClockWords(useNow())
  const t0 = useEncounter().memory.t0[duty]
  if (!t0) return null
  return (
    <p className="duty-report-t0">
      {t('reports.t0', { when: clock.at(t0) })}
      <button
        type="button"
        aria-label={`${t('reports.changeT0')}, ${words.name(duty)}`}
        onClick={() => onOpen({ kind: 't0', duty })}
      >
        {t('reports.change')}
      </button>
    </p>
  )
}

const Tasks = ({ item: { duty, view }, onOpen }: Props) => {
  const words = useDutyWords()
  const { memory } = useEncounter()
  const listed = view.tasks.map(({ task }) => task)
  /** A line that could not be reached brings the other one onto the list. */
  const stands = memory.attempts
    .filter((attempt) => attempt.duty === duty)
    .map(({ task }) => otherLine(duty, task))
    .find((other) => other !== null && !listed.includes(other))
  return (
    <ol className="task-lines" aria-label={words.name(duty)}>
      {view.tasks.map((task) => (
        <TaskLine key={task.task} duty={duty} task={task} onOpen={onOpen} />
      ))}
      {stands && (
        <TaskLine
          duty={duty}
          task={{
            task: stands,
            kind: 'call',
            basis: 'law',
            met: memory.acts.some((act) => act.duty === duty && act.task === stands),
            takenOver: false,
          }}
          onOpen={onOpen}
        />
      )}
    </ol>
  )
}
