import { type ReactNode, useId } from 'react'
import { useNames } from '../encounter/useNames.ts'
import { usePlan } from './usePlan.ts'
import './Block.css'

type Props = {
  title: string
  /** Columns of the page it takes. */
  span?: 1 | 2 | 3
  /** How many lines are telling: while names are hidden, only this count is said. */
  telling?: number | undefined
  className?: string
  /** Stands at the far end of the title. */
  aside?: ReactNode
  children: ReactNode
}

/** One block of the plan; it starts on a column edge. */
export const Block = ({ title, span = 1, telling, className = '', aside, children }: Props) => {
  const { shown } = useNames()
  const words = usePlan()
  const id = useId()
  const hidden = telling !== undefined && !shown
  return (
    <section className={`plan-block span-${span} ${className}`.trim()} aria-labelledby={id}>
      <div className="plan-block-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {hidden ? <p className="quiet-text">{words('page.hidden', { count: telling })}</p> : children}
    </section>
  )
}
