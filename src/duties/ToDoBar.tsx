import { ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { Dialog } from '../components/Dialog.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { agendaOf } from './agenda.ts'
import { DutyHead } from './DutyHead.tsx'
import { DutyList } from './DutyList.tsx'
import { DutySheet } from './DutySheet.tsx'
import { NamesButton } from './NamesButton.tsx'
import { NumberLine } from './NumberLine.tsx'
import type { OpenSheet } from './openSheet.ts'
import { useTodo } from './useTodo.ts'
import './ToDo.css'
import './ToDoBar.css'

/** The same on a narrow screen: a bar at the foot that opens the list. */
export const ToDoBar = () => {
  const t = useTodo()
  const agenda = agendaOf(useEncounter().memory)
  const [open, setOpen] = useState(false)
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const first = agenda[0]
  if (!first) return null
  return (
    <div className="todo-bar">
      <button type="button" className="todo-bar-button" onClick={() => setOpen(true)}>
        <span className="todo-bar-count">
          <span aria-hidden>{agenda.length}</span>
          <span className="visually-hidden">
            {t('title')}: {t('open', { count: agenda.length })}.
          </span>
        </span>
        <span className="todo-bar-words">
          <DutyHead item={first} bare />
          <NumberLine item={first} />
        </span>
        <ChevronUp aria-hidden size={24} />
        <span className="visually-hidden">{t('opens')}</span>
      </button>
      <Dialog title={t('title')} open={open} onClose={() => setOpen(false)}>
        <NamesButton />
        <DutyList onOpen={setSheet} />
      </Dialog>
      <DutySheet sheet={sheet} onClose={() => setSheet(null)} onOpen={setSheet} />
    </div>
  )
}
