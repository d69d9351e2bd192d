import { ArrowRight, Check, RotateCcw } from 'lucide-react'
import { Block } from './Block.tsx'
import { useOnPlan } from './PlanContext.ts'
import type { DoneRow } from './planDone.ts'
import { useDoneWords } from './useDoneWords.ts'
import { usePlan } from './usePlan.ts'
import { Parts } from './Parts.tsx'
import { useTimes } from './useTimes.ts'
import './Row.css'

/** What was done, with its times: an ink tick, never a green one. */
export const DoneList = () => {
  const { plan } = useOnPlan()
  const words = usePlan()
  return (
    <Block title={words('page.done')} className="done">
      {plan.done.length === 0 && <p className="quiet-text">{words('page.nothingDone')}</p>}
      <ol>
        {plan.done.map((row, index) => (
          <Row key={index} row={row} />
        ))}
      </ol>
    </Block>
  )
}

const icons = {
  act: Check,
  card: Check,
  decision: Check,
  attempt: RotateCcw,
  takenOver: ArrowRight,
} as const

const Row = ({ row }: { row: DoneRow }) => {
  const { plan } = useOnPlan()
  const { past } = useTimes()
  const { what, more } = useDoneWords()(row)
  const Icon = icons[row.kind]
  return (
    <li className="plan-row">
      <Icon aria-hidden size={20} />
      <div className="plan-row-text">
        <p className="plan-row-what">{what}</p>
        {more.length > 0 && <Parts parts={more} />}
      </div>
      <time className="tabular" dateTime={new Date(row.at).toISOString()}>
        {past(row.at, plan.at)}
      </time>
    </li>
  )
}
