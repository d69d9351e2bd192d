import type { Offer } from '../../content/offers.ts'
import { ResourceId } from '../../content/schema.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import type { OfferGroup } from '../plan/byNeed.ts'
import { usePlan } from '../plan/usePlan.ts'
import type { Choices, Said } from './choices.ts'
import { offerGroups } from './offerGroups.ts'
import { ServiceRow } from './ServiceRow.tsx'

type Props = {
  /** What was said to each; null where they want information and no choice is asked. */
  said: Choices | null
  onSay: (choices: Choices) => void
}

/** How many of a group stand open; the others are one press away. */
const first = 2

/** Where no choice is asked for, the phone line is one more thing to know. */
const hotline: Offer = { id: ResourceId.parse('nhth'), because: [] }

/** The services that fit, under the need they answer. */
export const Services = ({ said, onSay }: Props) => {
  const { memory } = useEncounter()
  const words = usePlan()
  const groups = offerGroups(memory)
  if (groups.length === 0) return <p>{words('choices.none')}</p>
  const row = (offer: Offer) => (
    <ServiceRow
      key={offer.id}
      offer={offer}
      {...(said && {
        said: said[offer.id] ?? null,
        onSay: (value: Said) => onSay({ ...said, [offer.id]: value }),
      })}
    />
  )
  return groups.map((group) => (
    <section className="services" key={group.need ?? 'also'}>
      <GroupTitle group={group} alone={groups.length === 1} />
      <ul>
        {group.offers.slice(0, first).map(row)}
        {said === null && group === groups[0] && row(hotline)}
      </ul>
      {group.offers.length > first && (
        <details open={group.offers.slice(first).some(({ id }) => said?.[id]) || undefined}>
          <summary>{words('choices.more', { count: group.offers.length - first })}</summary>
          <ul>{group.offers.slice(first).map(row)}</ul>
        </details>
      )}
    </section>
  ))
}

const GroupTitle = ({ group: { need }, alone }: { group: OfferGroup; alone: boolean }) => {
  const words = usePlan()
  const { option } = useEncounterWords()
  if (need) return <h2>{option('needs', need)}</h2>
  return <h2>{words(alone ? 'choices.services' : 'choices.first')}</h2>
}
