import { partnerTypes, tiers } from '../../content/partners.ts'
import type { needs } from '../../flows/facts.ts'
import { Chips } from '../components/Chips.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { usePlan } from '../plan/usePlan.ts'

type Need = (typeof needs)[number]
type Props = {
  value: readonly Need[]
  error: string | undefined
  onChange: (value: Need[]) => void
}

/** The needs of the guide, a row for each time (NH-099…111). */
export const NeedRows = ({ value, error, onChange }: Props) => {
  const { option } = useEncounterWords()
  const words = usePlan()
  return (
    <div className="need-rows">
      {tiers.map((tier, index) => {
        const here = partnerTypes.needs.filter((need) => need.tier === tier).map(({ id }) => id)
        return (
          <Chips
            key={tier}
            multiple
            name={`need-${tier}`}
            legend={words(`needs.tiers.${tier}`)}
            options={here.map((id) => ({ value: id, label: option('needs', id) }))}
            value={value}
            error={index === 0 ? error : undefined}
            onChange={(picked) =>
              onChange([
                ...value.filter((id) => !here.includes(id)),
                ...here.filter((id) => picked.includes(id)),
              ])
            }
          />
        )
      })}
    </div>
  )
}
