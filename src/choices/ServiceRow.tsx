import type { Offer } from '../../content/offers.ts'
import { Chips } from '../components/Chips.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useBecause } from '../plan/useBecause.ts'
import { useLookup } from '../plan/useLookup.ts'
import type { Said } from './choices.ts'
import { Contact } from './Contact.tsx'
import { agesOf } from './offerGroups.ts'

const answers = ['accept', 'later', 'decline'] as const

type Props = { offer: Offer; said?: Said | null; onSay?: (said: Said) => void }

/** One service in the patient's words, and three answers of equal weight. */
export const ServiceRow = ({ offer, said, onSay }: Props) => {
  const { text } = useLookup()
  const { option } = useEncounterWords()
  const because = useBecause()
  const name = text('resources', offer.id, 'name')
  const ages = agesOf(offer)
  return (
    <li className="service">
      <div className="service-text">
        <h3>{name}</h3>
        <p>
          {text('resources', offer.id, 'what')} {ages && because(ages)}
        </p>
        {!onSay && <p>{text('resources', offer.id, 'how')}</p>}
        <Contact id={offer.id} />
      </div>
      {onSay && (
        <Chips
          hideLegend
          legend={name}
          name={`choice-${offer.id}`}
          options={answers.map((value) => ({ value, label: option('choices', value) }))}
          value={said ?? null}
          onChange={(value) => {
            const picked = answers.find((each) => each === value)
            if (picked) onSay(picked)
          }}
        />
      )}
    </li>
  )
}
