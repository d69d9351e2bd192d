import { PhoneCall } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskId } from '../../flows/ids.ts'
import { callNow } from '../../seeds/practice/engine.ts'
import type { CallResult } from '../../seeds/practice/types.ts'
import { Button } from '../components/Button.tsx'
import { usePractice } from './PracticeContext.ts'
import { useSaid } from './useSaid.ts'

/** The call, simulated: the line may be busy, someone answers, asks, and gives a number. Nobody is called. */
export const SimulatedCall = ({ task }: { task: TaskId }) => {
  const { t } = useTranslation('training')
  const { scenario, run, dial } = usePractice()
  const [dialled, setDialled] = useState<CallResult | null>(null)
  const result = dialled?.task === task ? dialled : null
  return (
    <section className="simulated-call" aria-label={t('call.title')}>
      <Button
        icon={PhoneCall}
        onClick={() => {
          setDialled(callNow(scenario, run, task))
          dial(task)
        }}
      >
        {t('call.dial')}
      </Button>
      <div aria-live="polite">{result && <Outcome result={result} />}</div>
    </section>
  )
}

const Outcome = ({ result }: { result: CallResult }) => {
  const { t } = useTranslation('training')
  const { t: words } = useTranslation('practice')
  const said = useSaid()
  if (result.kind === 'busy') return <p>{words('engine.call.busy')}</p>
  if (result.kind === 'no-such-call') return <p>{words('engine.call.none')}</p>
  const { answers, asks, person, number } = result.call
  return (
    <>
      <p>{said(answers)}</p>
      <p>{t('call.asks')}</p>
      <ul className="sheet-list">
        {asks.map((line) => (
          <li key={line.en}>{said(line)}</li>
        ))}
      </ul>
      <p>
        {t('call.gives')} <b>{said(person)}</b>, <b className="tabular">{number}</b>
      </p>
    </>
  )
}
