import { useEncounter } from '../encounter/useEncounter.ts'
import { agendaOf, type Item, withdrawnOf } from './agenda.ts'
import { DutyCard } from './DutyCard.tsx'
import { DutyHead } from './DutyHead.tsx'
import { NumberLine } from './NumberLine.tsx'
import type { OpenSheet } from './openSheet.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useTodo } from './useTodo.ts'

type Props = { onOpen: (sheet: OpenSheet) => void }

/** Every open duty, most urgent first; of several, one stands open and the others in a line each. */
export const DutyList = ({ onOpen }: Props) => {
  const { memory } = useEncounter()
  const [first, ...others] = agendaOf(memory)
  return (
    <div className="duty-list">
      {first && others.length === 0 && (
        <article className="duty">
          <DutyHead item={first} />
          <DutyCard item={first} onOpen={onOpen} />
        </article>
      )}
      {first &&
        others.length > 0 &&
        [first, ...others].map((item) => (
          <DutyFold key={item.duty} item={item} open={item === first} onOpen={onOpen} />
        ))}
      <Withdrawn />
    </div>
  )
}

const DutyFold = ({ item, open, onOpen }: Props & { item: Item; open: boolean }) => (
  <details className="duty" name="duty" open={open}>
    <summary>
      <DutyHead item={item} />
      <span className="duty-closed">
        <NumberLine item={item} />
      </span>
    </summary>
    <DutyCard item={item} onOpen={onOpen} />
  </details>
)

const Withdrawn = () => {
  const t = useTodo()
  const words = useDutyWords()
  return withdrawnOf(useEncounter().memory).map((duty) => (
    <p key={duty} className="duty-withdrawn">
      {words.name(duty)}: {t('card.withdrawn')}
    </p>
  ))
}
