import type { ReactNode } from 'react'
import './Fold.css'

type Props = { title: string; count?: number; open?: boolean; children: ReactNode }

/** What a nurse may want to look up, one press away; it is not printed. */
export const Fold = ({ title, count, open = false, children }: Props) => (
  <details className="plan-fold no-print" open={open}>
    <summary>
      <h2>{title}</h2>
      {count !== undefined && <span className="quiet-text tabular">{count}</span>}
    </summary>
    <div className="plan-fold-body">{children}</div>
  </details>
)
