import { Chips } from '../components/Chips.tsx'
import { AttemptForm } from './AttemptForm.tsx'
import type { CallFormProps } from './callForm.ts'
import { ColleagueForm } from './ColleagueForm.tsx'
import { MadeForm } from './MadeForm.tsx'
import { TakeOverForm } from './TakeOverForm.tsx'
import { Tries } from './Tries.tsx'
import { useTodo } from './useTodo.ts'

const outcomes = ['made', 'attempt', 'colleague', 'take-over'] as const
export type Outcome = (typeof outcomes)[number]
const isOutcome = (value: string): value is Outcome => outcomes.some((known) => known === value)

const forms = {
  made: MadeForm,
  attempt: AttemptForm,
  colleague: ColleagueForm,
  'take-over': TakeOverForm,
} as const

type Props = CallFormProps & { outcome: Outcome; onOutcome: (outcome: Outcome) => void }

/** How the call went, and what has to be written down of it. */
export const CallNote = ({ outcome, onOutcome, ...form }: Props) => {
  const t = useTodo()
  const Form = forms[outcome]
  return (
    <div className="call-note">
      <Tries duty={form.duty} task={form.task} />
      <Chips
        name={`${form.formId}-how`}
        legend={t('call.how')}
        value={outcome}
        onChange={(value) => isOutcome(value) && onOutcome(value)}
        options={outcomes.map((value) => ({ value, label: t(`call.outcome.${value}`) }))}
      />
      <Form key={`${form.task}.${outcome}`} {...form} />
    </div>
  )
}
