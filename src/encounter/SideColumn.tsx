import { LookMenu } from '../components/LookMenu.tsx'
import { HandOverButton } from '../duties/HandOverButton.tsx'
import { ToDo } from '../duties/ToDo.tsx'
import { NothingDue } from './NothingDue.tsx'
import { ReportNowButton } from './ReportNowButton.tsx'
import { SoFar } from './SoFar.tsx'
import { useCompact, useWide } from './useWide.ts'
import { WhatIfButton } from './WhatIf.tsx'
import './SideColumn.css'

/** Beside the step: what is answered, what is due, and what is needed from every step. */
export const SideColumn = () => {
  const wide = useWide()
  const compact = useCompact()
  return (
    <aside className="side">
      <SoFar />
      <div className="side-foot">
        {wide && <ToDo />}
        <NothingDue />
        <ReportNowButton />
        <div className="side-acts">
          {wide && <WhatIfButton />}
          <HandOverButton />
        </div>
        {compact && <LookMenu />}
      </div>
    </aside>
  )
}
