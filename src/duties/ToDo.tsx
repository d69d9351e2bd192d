import { useId, useState } from 'react'
import { useEncounter } from '../encounter/useEncounter.ts'
import { agendaOf, withdrawnOf } from './agenda.ts'
import { DutyList } from './DutyList.tsx'
import { DutySheet } from './DutySheet.tsx'
import { NamesButton } from './NamesButton.tsx'
import type { OpenSheet } from './openSheet.ts'
import { useTodo } from './useTodo.ts'
import './ToDo.css'

/** What is due: one act, one number, one clock. Stands in the right column while a duty is open. */
export const ToDo = () => {
  const t = useTodo()
  const title = useId()
  const { memory } = useEncounter()
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  if (agendaOf(memory).length + withdrawnOf(memory).length === 0) return null
  return (
    <section className="todo" aria-labelledby={title}>
      <div className="todo-top">
        <h2 id={title}>{t('title')}</h2>
        <NamesButton />
      </div>
      <DutyList onOpen={setSheet} />
      <DutySheet sheet={sheet} onClose={() => setSheet(null)} onOpen={setSheet} />
    </section>
  )
}
