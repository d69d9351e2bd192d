import { useNow } from '../clock.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useNames } from '../encounter/useNames.ts'
import { agendaOf, type Item } from './agenda.ts'
import { useClockWords } from './useClockWords.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useTodo } from './useTodo.ts'
import './StillOwed.css'

/** All that is still due, in one short list; what the next person has to hear. */
export const StillOwed = ({ title }: { title: string }) => {
  const t = useTodo()
  const agenda = agendaOf(useEncounter().memory)
  return (
    <section className="still-owed">
      <h3>{title}</h3>
      {agenda.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul>
          {agenda.map((item) => (
            <OwedLines key={item.duty} item={item} />
          ))}
        </ul>
      )}
    </section>
  )
}

const OwedLines = ({ item: { duty, view, next, due } }: { item: Item }) => {
  const t = useTodo()
  const words = useDutyWords()
  const { shown } = useNames()
  const clock = useClockWords(useNow())
  if (next === 'decide') return <OwedLine act={words.name(duty)} when={t('clock.decide')} />
  const open = view.tasks.filter(({ met, kind }) => !met && kind !== 'optional')
  return open.map(({ task, kind }) => (
    <OwedLine
      key={task}
      act={kind === 'written' && !shown ? words.form(duty) : words.act(duty, task)}
      when={
        kind === 'written' && due !== null
          ? clock.due(due)
          : t(kind === 'call' ? 'clock.dueNow' : 'clock.toDo')
      }
    />
  ))
}

const OwedLine = ({ act, when }: { act: string; when: string }) => (
  <li>
    <span>{act}</span> <span className="duty-due">{when}</span>
  </li>
)
