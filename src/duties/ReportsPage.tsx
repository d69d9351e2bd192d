import { CornerDownLeft } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { useEnter } from '../components/useEnter.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { StepFrame } from '../steps/StepFrame.tsx'
import { agendaOf, withdrawnOf } from './agenda.ts'
import { DutyReport } from './DutyReport.tsx'
import { DutySheet } from './DutySheet.tsx'
import type { OpenSheet } from './openSheet.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useTodo } from './useTodo.ts'
import './ReportsPage.css'

/** Each open duty with its reason and its tasks in order. One may go on while calls are open. */
export const ReportsPage = () => {
  const t = useTodo()
  const words = useDutyWords()
  const { memory, send } = useEncounter()
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const agenda = agendaOf(memory)
  const goOn = () => send({ type: 'GO_ON' })
  const open = agenda.some(({ next }) => next === 'call' || next === 'decide')
  useEnter(goOn)
  return (
    <>
      <StepFrame
        title={t('reports.title')}
        hint={t('reports.lead')}
        foot={
          <Button kind="primary" icon={CornerDownLeft} iconAt="end" onClick={goOn}>
            {t(open ? 'reports.goOn' : 'reports.goOnClear')}
          </Button>
        }
      >
        {agenda.map((item) => (
          <DutyReport key={item.duty} item={item} onOpen={setSheet} />
        ))}
        {agenda.length === 0 && <p>{t('reports.nothing')}</p>}
        {withdrawnOf(memory).map((duty) => (
          <p key={duty} className="quiet-text">
            {words.name(duty)}: {t('reports.withdrawn')}
          </p>
        ))}
      </StepFrame>
      <DutySheet sheet={sheet} onClose={() => setSheet(null)} onOpen={setSheet} />
    </>
  )
}
