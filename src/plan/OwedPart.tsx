import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './OwedCard.css'

type Props = { title: string; icon: LucideIcon; aside: ReactNode; children: ReactNode }

/** What to do on the one side, by when on the other. */
export const OwedPart = ({ title, icon: Icon, aside, children }: Props) => (
  <div className="owed-part">
    <div className="owed-main">
      <h3>
        <Icon aria-hidden size={24} />
        {title}
      </h3>
      {children}
    </div>
    <div className="owed-aside">{aside}</div>
  </div>
)
