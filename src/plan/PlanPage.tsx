import { useMemo, useState } from 'react'
import { useNow } from '../clock.ts'
import { DutySheet } from '../duties/DutySheet.tsx'
import type { OpenSheet } from '../duties/openSheet.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useNames } from '../encounter/useNames.ts'
import { PageSay } from '../steps/PageSay.tsx'
import { ChosenList } from './ChosenList.tsx'
import { EndBlock } from './EndBlock.tsx'
import { EndFoot } from './EndFoot.tsx'
import { GoodToKnow } from './GoodToKnow.tsx'
import { HowToDocument } from './HowToDocument.tsx'
import { Leaving } from './Leaving.tsx'
import { OwedAndDone } from './OwedAndDone.tsx'
import { OfferedServices } from './OfferedServices.tsx'
import { planOf } from './plan.ts'
import { PlanContext } from './PlanContext.ts'
import { PlanFoot } from './PlanFoot.tsx'
import { PlanHead } from './PlanHead.tsx'
import { SoFarFold } from './SoFarFold.tsx'
import { StaffCard } from './StaffCard.tsx'
import { TeamView } from './TeamView.tsx'
import { WhoDoesWhat } from './WhoDoesWhat.tsx'
import { Withheld } from './Withheld.tsx'
import './plan.css'
import './print.css'

/** The plan on one page, as a good colleague would write it; after the end the same page closes the visit. */
export const PlanPage = () => {
  const { memory } = useEncounter()
  const { shown } = useNames()
  const now = useNow()
  const [sheet, open] = useState<OpenSheet | null>(null)
  const plan = useMemo(() => planOf(memory, now), [memory, now])
  const ended = plan.endedBy !== null
  return (
    <PlanContext value={useMemo(() => ({ plan, open }), [plan])}>
      <div className="plan">
        <PlanHead />
        {ended && <EndBlock />}
        <OwedAndDone />
        {!ended && <PageSay only={({ overheard }) => shown || overheard} />}
        <StaffCard />
        <div className="plan-band">
          <ChosenList />
          <WhoDoesWhat />
        </div>
        <div className="plan-band">
          <Withheld />
          <HowToDocument />
        </div>
        {!ended && <Leaving />}
        <div className="plan-folds">
          <OfferedServices />
          <GoodToKnow />
          <TeamView />
          <SoFarFold />
        </div>
        {ended ? <EndFoot /> : <PlanFoot />}
      </div>
      <DutySheet sheet={sheet} onClose={() => open(null)} onOpen={open} />
    </PlanContext>
  )
}
