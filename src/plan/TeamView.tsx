import { tiers } from '../../content/partners.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useNames } from '../encounter/useNames.ts'
import { Fold } from './Fold.tsx'
import { useOnPlan } from './PlanContext.ts'
import type { Tier } from './planTeam.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'
import './TeamView.css'

/** The nine kinds of partners and what each can bring, by time (NH-001…111). */
export const TeamView = () => {
  const { shown } = useNames()
  const words = usePlan()
  if (!shown) return null
  return (
    <Fold title={words('page.team')}>
      <p className="quiet-text">{words('page.teamLead')}</p>
      <div className="team">
        {tiers.map((tier) => (
          <TeamTier key={tier} tier={tier} />
        ))}
      </div>
    </Fold>
  )
}

const TeamTier = ({ tier }: { tier: Tier }) => {
  const { needs, partners } = useOnPlan().plan.team[tier]
  const words = usePlan()
  const { text } = useLookup()
  const { option, list } = useEncounterWords()
  const named = (items: readonly string[]) =>
    items.map((item) => text('partners', 'items', item)).join(' · ')
  return (
    <section>
      <h3>{words(`tiers.${tier}`)}</h3>
      {needs.length > 0 && (
        <p>{words('page.asked', { needs: list(needs.map((need) => option('needs', need))) })}</p>
      )}
      <dl>
        {partners.map(({ partner, items, forTeam }) => (
          <div key={partner}>
            <dt>{text('partners', 'partners', partner, 'name')}</dt>
            {items.length > 0 && <dd>{named(items)}</dd>}
            {forTeam.length > 0 && <dd>{words('page.forTeam', { items: named(forTeam) })}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}
