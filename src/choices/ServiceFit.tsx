import { serviceFits } from '../../flows/facts.ts'
import { Chips } from '../components/Chips.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { usePlan } from '../plan/usePlan.ts'

type Fit = (typeof serviceFits)[number]
type Props = { value: readonly Fit[]; onChange: (value: Fit[]) => void }

/** Wishes the patient brought up by themselves. Closed until they do: nobody asks for them. */
export const ServiceFit = ({ value, onChange }: Props) => {
  const { fact, option } = useEncounterWords()
  const words = usePlan()
  return (
    <details className="service-fit" open={value.length > 0 || undefined}>
      <summary>{words('needs.fit')}</summary>
      <Chips
        multiple
        hideLegend
        name="service-fit"
        legend={fact('serviceFit').title}
        hint={fact('serviceFit').hint}
        options={serviceFits.map((id) => ({ value: id, label: option('serviceFit', id) }))}
        value={value}
        onChange={(picked) => onChange(serviceFits.filter((id) => picked.includes(id)))}
      />
    </details>
  )
}
