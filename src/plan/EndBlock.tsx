import { Block } from './Block.tsx'
import { EndSay } from './EndSay.tsx'
import { useOnPlan } from './PlanContext.ts'
import { stillOpen } from './stillOpen.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'

/** After the end: the last words to say, and what comes next. */
export const EndBlock = () => {
  const words = usePlan()
  const { plan } = useOnPlan()
  const { endState } = plan
  const { lines } = useLookup()
  const next = [
    ...stillOpen(plan).flatMap((open) => lines('endStates', endState, 'nextWhile', open)),
    ...lines('endStates', endState, 'next'),
  ]
  return (
    <div className="plan-band plan-end">
      <EndSay />
      <Block title={words('page.next')} telling={next.length}>
        <ul className="plan-list">
          {next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Block>
    </div>
  )
}
