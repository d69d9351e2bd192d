import { Printer } from 'lucide-react'
import { type Ref, useEffect, useRef } from 'react'
import { Button } from '../components/Button.tsx'
import { HandOverButton } from '../duties/HandOverButton.tsx'
import { NamesButton } from '../duties/NamesButton.tsx'
import { useWide } from '../encounter/useWide.ts'
import { WhatIfButton } from '../encounter/WhatIf.tsx'
import { BuildNote } from '../offline/BuildNote.tsx'
import { useLookup } from './useLookup.ts'
import { useOnPlan } from './PlanContext.ts'
import { useSubline } from './useSubline.ts'
import { usePlan } from './usePlan.ts'
import './PlanHead.css'

/** The state of things in one sentence, for whom and when; beside it what staff may do with the page. */
export const PlanHead = () => {
  const words = usePlan()
  const heading = useFocusedHeading()
  const title = useTitle()
  const { owed, optional, closed } = useOnPlan().plan
  const open = owed.length + optional.length > 0
  return (
    <header className="plan-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="quiet-text">{useSubline()}</p>
        <p className="print-only">
          {words('page.printed')} <BuildNote />
        </p>
      </div>
      <div className="plan-tools no-print">
        {!open && <NamesButton />}
        {useWide() && <WhatIfButton />}
        <Button icon={Printer} onClick={() => window.print()}>
          {words('page.print')}
        </Button>
        {!closed && <HandOverButton />}
      </div>
    </header>
  )
}

/** After the end the end state says it; before, what is owed. */
const useTitle = (): string => {
  const { plan } = useOnPlan()
  const words = usePlan()
  const { text } = useLookup()
  const { headline, endState, endedBy, childStatus } = plan
  if (endedBy === null) return words(`headline.${headline.id}`, { count: headline.count })
  const byStatus = childStatus && text('endStates', endState, 'titles', childStatus)
  return byStatus || text('endStates', endState, 'title')
}

/** The first words of the page take focus when it opens, and again when the visit has ended. */
const useFocusedHeading = (): Ref<HTMLHeadingElement> => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { endedBy } = useOnPlan().plan
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('main')?.scrollTo({ top: 0 })
    window.scrollTo({ top: 0 })
  }, [endedBy])
  return heading
}
