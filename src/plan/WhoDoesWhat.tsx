import { tiers } from '../../content/partners.ts'
import { useNames } from '../encounter/useNames.ts'
import { Block } from './Block.tsx'
import { useOnPlan } from './PlanContext.ts'
import type { Part, Tier } from './planTeam.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'
import './WhoDoesWhat.css'

/** Who does what now, in the coming weeks, and later: a person or a role first, then the act. */
export const WhoDoesWhat = () => {
  const { team } = useOnPlan().plan
  const words = usePlan()
  return (
    <Block title={words('page.who')} span={2}>
      <div className="who">
        {tiers
          .filter((tier) => team[tier].parts.length > 0)
          .map((tier) => (
            <Column key={tier} tier={tier} parts={team[tier].parts} />
          ))}
      </div>
    </Block>
  )
}

const Column = ({ tier, parts }: { tier: Tier; parts: readonly Part[] }) => {
  const { shown } = useNames()
  const words = usePlan()
  const services = parts.filter(({ kind }) => kind === 'service')
  return (
    <div>
      <h3>{words(`tiers.${tier}`)}</h3>
      <ul>
        {(shown ? parts : parts.filter(({ kind }) => kind !== 'service')).map((part) => (
          <PartLine
            key={`${part.id} ${'person' in part ? part.person : ''}`}
            tier={tier}
            part={part}
          />
        ))}
        {!shown && services.length > 0 && (
          <li className="quiet-text">{words('page.hidden', { count: services.length })}</li>
        )}
      </ul>
    </div>
  )
}

const PartLine = ({ tier, part }: { tier: Tier; part: Part }) => {
  const words = usePlan()
  const { text } = useLookup()
  if (part.kind === 'role') {
    const person = part.person ?? ''
    return (
      <li>
        <b>{words(`who.${part.id}.who`, { person })}</b> {words(`who.${part.id}.does`)}
      </li>
    )
  }
  return (
    <li className={part.discreet ? 'no-print' : undefined}>
      <b>{text('resources', part.id, 'name')}</b> {words(`service.${part.said}.${tier}`)}
    </li>
  )
}
