import { useState } from 'react'
import { type Facts, optionsOf, type Value } from '../../flows/facts.ts'
import { Button } from '../components/Button.tsx'
import { Chips } from '../components/Chips.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { RefusalNote } from '../encounter/RefusalNote.tsx'
import { LeftDialog } from './LeftDialog.tsx'
import { usePlan } from './usePlan.ts'
import { useWhatChanges } from './useWhatChanges.ts'
import './Leaving.css'

type Way = Value<'disposition'>
const ways: readonly string[] = optionsOf('disposition')
const isWay = (value: string): value is Way => ways.includes(value)

/** How the patient leaves. A way that changes what is due is shown first, and waits to be confirmed. */
export const Leaving = () => {
  const { view, previewOf, answer } = useEncounter()
  const { fact, option } = useEncounterWords()
  const [waiting, setWaiting] = useState<Way | null>(null)
  const { disposition } = view.facts
  const choose = (value: string) => {
    if (!isWay(value)) return
    const { duties, refusal } = previewOf('disposition', value, basis(disposition))
    const waits = duties.length > 0 || refusal !== null || ends(value)
    setWaiting(waits ? value : null)
    if (!waits) answer('disposition', value, { basis: basis(disposition) })
  }
  const { title, hint } = fact('disposition')
  return (
    <section className="leaving no-print">
      <Chips
        name="disposition"
        legend={title}
        hint={hint}
        options={ways.map((value) => ({ value, label: option('disposition', value) }))}
        value={waiting ?? disposition ?? null}
        onChange={choose}
      />
      {waiting && !ends(waiting) && <Waiting way={waiting} onDone={() => setWaiting(null)} />}
      <LeftDialog
        way={waiting && ends(waiting) ? waiting : null}
        onClose={() => setWaiting(null)}
      />
    </section>
  )
}

/** Another way than the one said before is a change in the world, not a wrong entry. */
const basis = (before: Facts['disposition']) =>
  before === undefined ? 'entered-wrongly' : 'changed'
const ends = (way: Way): way is 'left-early' | 'died' => way === 'left-early' || way === 'died'

const Waiting = ({ way, onDone }: { way: Way; onDone: () => void }) => {
  const words = usePlan()
  const { view, answer } = useEncounter()
  const before = basis(view.facts.disposition)
  const { refusal, lines } = useWhatChanges(way, before)
  return (
    <div className="leaving-waits" aria-live="polite">
      <RefusalNote refusal={refusal} />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="owed-buttons">
        {refusal === null && (
          <Button
            onClick={() => {
              answer('disposition', way, { basis: before })
              onDone()
            }}
          >
            {words('change.apply')}
          </Button>
        )}
        <Button kind="plain" onClick={onDone}>
          {words('change.keep')}
        </Button>
      </div>
    </div>
  )
}
