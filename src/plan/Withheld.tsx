import type { Because } from '../../content/offerRules.ts'
import type { Offer } from '../../content/offers.ts'
import { Block } from './Block.tsx'
import { useOnPlan } from './PlanContext.ts'
import { useBecause } from './useBecause.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'

/** How many services stand open before the rest is one press away. */
const first = 2

/** What was kept back, each with its reason: for their safety, or because it is not for them. */
export const Withheld = () => {
  const { careful, withheld } = useOnPlan().plan
  const words = usePlan()
  if (careful.length + withheld.length === 0) return null
  const services = withheld.toSorted((a, b) => rank(a) - rank(b))
  const more = services.slice(first)
  return (
    <Block title={words('page.withheld')} telling={careful.length + withheld.length}>
      <ul>
        {careful.map((id) => (
          <li key={id}>
            <b>{words(`careful.${id}.what`)}:</b> {words(`careful.${id}.why`)}
          </li>
        ))}
        {services.slice(0, first).map((offer) => (
          <WithheldService key={offer.id} offer={offer} />
        ))}
      </ul>
      {more.length > 0 && (
        <details className="plan-more no-print">
          <summary>{words('choices.more', { count: more.length })}</summary>
          <ul>
            {more.map((offer) => (
              <WithheldService key={offer.id} offer={offer} />
            ))}
          </ul>
        </details>
      )}
    </Block>
  )
}

/** What a colleague would most likely offer by mistake stands first. */
const order: readonly Because['id'][] = [
  'not-a-shelter-for-tonight',
  'too-young',
  'too-old',
  'other-kind-of-harm',
]
const rank = ({ id, because }: Offer): number => {
  const place = order.findIndex((reason) => because.some((each) => each.id === reason))
  if (id === 'lighthouse') return -1
  return place === -1 ? order.length : place
}

const WithheldService = ({ offer }: { offer: Offer }) => {
  const { text } = useLookup()
  const because = useBecause()
  return (
    <li>
      <b>{text('resources', offer.id, 'name')}:</b> {offer.because.map(because).join(' ')}
    </li>
  )
}
