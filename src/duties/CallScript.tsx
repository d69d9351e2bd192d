import { Eye } from 'lucide-react'
import type { DutyId, TaskId } from '../../flows/ids.ts'
import { Button } from '../components/Button.tsx'
import { useNames } from '../encounter/useNames.ts'
import { useCallLines } from './useCallLines.ts'
import { useTodo } from './useTodo.ts'
import './CallScript.css'

type Props = { duty: DutyId; task: TaskId }

/** What to say, what they will ask, what to write down; hidden while others may read the screen. */
export const CallScript = (props: Props) => {
  const { shown } = useNames()
  return shown ? <Script {...props} /> : <HiddenScript />
}

const HiddenScript = () => {
  const t = useTodo()
  const { toggle } = useNames()
  return (
    <section className="call-hidden">
      <h3>{t('call.hiddenTitle')}</h3>
      <p>{t('call.hidden')}</p>
      <Button icon={Eye} onClick={toggle}>
        {t('call.reveal')}
      </Button>
    </section>
  )
}

const Script = ({ duty, task }: Props) => {
  const t = useTodo()
  const { say, alsoSay, ask, get, notSay, ifNoAnswer } = useCallLines(duty, task)
  return (
    <div className="call-script">
      <section className="call-say">
        <h3>{t('call.say')}</h3>
        {[...say, ...alsoSay].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <Lines title={t('call.ask')} lines={ask} />
      <Lines title={t('call.get')} lines={get} />
      <Lines title={t('call.notSay')} lines={notSay} />
      <Lines title={t('call.ifNoAnswer')} lines={ifNoAnswer} />
    </div>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length > 0 && (
    <section className="call-lines">
      <h3>{title}</h3>
      <ul className="sheet-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
