import '../encounter/words.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '../clock.ts'
import { Button } from '../components/Button.tsx'
import { useSite } from '../site/siteStore.ts'
import { dueOf } from './dueCodes.ts'
import { type Due, keepSlip, type Slip } from './dueSlip.ts'

/** What is still due, by quiet names; the plain ones are one press away. A tick can be taken back. */
const DueList = ({ slips }: { slips: readonly Slip[] }) => {
  const { t } = useTranslation('recovery')
  const [named, setNamed] = useState(false)
  const versions = [...new Set(slips.map(({ version }) => version))].join(', ')
  return (
    <section className="still-due" aria-labelledby="still-due">
      <h2 id="still-due">{t('due.title')}</h2>
      <p>{t('due.lead')}</p>
      {slips.map((slip) => (
        <SlipRows key={slip.id} slip={slip} named={named} />
      ))}
      <Button kind="plain" aria-pressed={named} onClick={() => setNamed(!named)}>
        {t(named ? 'due.hide' : 'due.show')}
      </Button>
      <p className="still-small">
        {t('due.version', { version: versions })} {t('due.cannot')}
      </p>
    </section>
  )
}
export default DueList

const SlipRows = ({ slip, named }: { slip: Slip; named: boolean }) => {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const tick = (code: string) => {
    const next = ticked.includes(code) ? ticked.filter((it) => it !== code) : [...ticked, code]
    setTicked(next)
    keepSlip({ ...slip, due: slip.due.filter((due) => !next.includes(due.code)) })
  }
  return (
    <ul>
      {slip.due.map((due) => (
        <DueRow
          key={due.code}
          due={due}
          named={named}
          ticked={ticked.includes(due.code)}
          onTick={() => tick(due.code)}
        />
      ))}
    </ul>
  )
}

type RowProps = { due: Due; named: boolean; ticked: boolean; onTick: () => void }

const DueRow = ({ due, named, ticked, onTick }: RowProps) => {
  const task = useTaskName(due.code, named)
  const when = useWhen(due)
  return (
    <li>
      <label>
        <input type="checkbox" checked={ticked} onChange={onTick} />
        <span>
          <b>{task}</b> {when}
        </span>
      </label>
    </li>
  )
}

/** The name of a task; a code of a newer version stands for itself. */
const useTaskName = (code: string, named: boolean): string => {
  const { t } = useTranslation('duties')
  const due = dueOf(code)
  if (!due) return code
  if (!due.task) return t(`${due.duty}.${named ? 'name' : 'quiet'}`)
  return t(`${due.duty}.tasks.${due.task}.${named ? 'do' : 'quiet'}`)
}

const useWhen = ({ code, by }: Due): string => {
  const { t, i18n } = useTranslation('recovery')
  const now = useNow()
  const { timeZone } = useSite().policy
  if (dueOf(code)?.task === null) return t('due.decide')
  if (by === null) return t('due.now')
  const when = new Intl.DateTimeFormat(i18n.language, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(by)
  return t(by < now ? 'due.was' : 'due.by', { when })
}
