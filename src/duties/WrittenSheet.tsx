import { useId, useState } from 'react'
import { deadlinesOf } from '../../flows/deadlines.ts'
import { anyCallMade } from '../../flows/tasks.ts'
import { useNow } from '../clock.ts'
import { Button } from '../components/Button.tsx'
import { Chips } from '../components/Chips.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import type { OpenSheet } from './openSheet.ts'
import { PlannedForm } from './PlannedForm.tsx'
import { SentForm } from './SentForm.tsx'
import { SheetFrame } from './SheetFrame.tsx'
import type { SheetProps } from './sheetProps.ts'
import { useClockWords } from './useClockWords.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useTodo } from './useTodo.ts'
import { WrittenHow } from './WrittenHow.tsx'

type Mode = 'sent' | 'planned'
type Props = SheetProps & { mode: Mode; onOpen: (sheet: OpenSheet) => void }

/** The written report: sent, or planned with a person and a time before it is due. */
export const WrittenSheet = ({ duty, onOpen, ...rest }: Props) => {
  const { view, memory } = useEncounter()
  if (anyCallMade(duty, view.known)) return <OpenWrittenSheet duty={duty} {...rest} />
  const call = view.duties[duty].tasks.find(({ kind, met }) => kind === 'call' && !met)?.task
  const waits = call !== undefined && memory.attempts.every((tried) => tried.duty !== duty)
  return waits ? (
    <CallFirst
      duty={duty}
      onClose={rest.onClose}
      onCall={() => onOpen({ kind: 'call', duty, task: call })}
    />
  ) : (
    <OpenWrittenSheet duty={duty} {...rest} />
  )
}

const CallFirst = ({ duty, onClose, onCall }: SheetProps & { onCall: () => void }) => {
  const t = useTodo()
  const words = useDutyWords()
  return (
    <Dialog
      open
      title={words.act(duty, 'written-report')}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onCall}>
          {t('row.call')}
        </Button>
      }
    >
      <p>{t('written.callFirst')}</p>
    </Dialog>
  )
}

const OpenWrittenSheet = ({ duty, mode: first, onClose }: SheetProps & { mode: Mode }) => {
  const t = useTodo()
  const words = useDutyWords()
  const formId = useId()
  const now = useNow()
  const clock = useClockWords(now)
  const { memory } = useEncounter()
  const [picked, setMode] = useState(first)
  const due = deadlinesOf(duty, memory)['written-report'] ?? null
  const late = due !== null && due < now
  const mode = late ? 'sent' : picked
  const Form = forms[mode]
  return (
    <SheetFrame
      title={words.act(duty, 'written-report')}
      formId={formId}
      save={t(`written.save.${mode}`)}
      onClose={onClose}
    >
      <p>
        {t('written.lead')} {due !== null && <b className="sheet-due">{clock.due(due)}</b>}
      </p>
      <WrittenHow duty={duty} />
      {late ? <p>{t('written.late')}</p> : <Modes mode={mode} onMode={setMode} />}
      <Form key={mode} duty={duty} formId={formId} onSaved={onClose} />
    </SheetFrame>
  )
}
const forms = { sent: SentForm, planned: PlannedForm } as const

const Modes = ({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) => {
  const t = useTodo()
  const options = (['sent', 'planned'] as const).map((value) => ({
    value,
    label: t(`written.modes.${value}`),
  }))
  return (
    <Chips
      name="written-mode"
      legend={t('written.how')}
      value={mode}
      onChange={(value) => onMode(value === 'planned' ? 'planned' : 'sent')}
      options={options}
    />
  )
}
