import { useNames } from '../encounter/useNames.ts'
import { Block } from './Block.tsx'
import type { Wish } from './planChosen.ts'
import { useOnPlan } from './PlanContext.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'
import './ChosenList.css'

const said = ['yes', 'later', 'no'] as const

/** What the patient said to each offer, in their own order of weight: none. */
export const ChosenList = () => {
  const { chosen, voice } = useOnPlan().plan
  const words = usePlan()
  const count = said.reduce((sum, answer) => sum + chosen[answer].length, 0)
  return (
    <Block title={words('page.chose')} telling={Math.max(count, 1)}>
      {count === 0 && <p>{words(`chosen.voice.${voice}`)}</p>}
      {count > 0 && (
        <dl className="chosen">
          {said.map((answer) =>
            chosen[answer].length === 0 ? null : (
              <div key={answer}>
                <dt>{words(`chosen.${answer}`)}</dt>
                <dd>
                  <Wishes wishes={chosen[answer]} />
                </dd>
              </div>
            ),
          )}
        </dl>
      )}
    </Block>
  )
}

/** Services are named only where names may be shown; the others have quiet words of their own. */
const Wishes = ({ wishes }: { wishes: readonly Wish[] }) => {
  const { shown } = useNames()
  const words = usePlan()
  const services = wishes.filter(({ kind }) => kind === 'resource')
  const seen = shown ? wishes : wishes.filter(({ kind }) => kind !== 'resource')
  return (
    <ul>
      {seen.map((wish) => (
        <WishLine key={wish.kind === 'resource' ? wish.id : wish.kind} wish={wish} />
      ))}
      {!shown && services.length > 0 && (
        <li className="quiet-text">{words('page.hidden', { count: services.length })}</li>
      )}
    </ul>
  )
}

const WishLine = ({ wish }: { wish: Wish }) => {
  const words = usePlan()
  const { text } = useLookup()
  if (wish.kind === 'hotline')
    return <li>{words(wish.how ? `chosen.hotlineHow.${wish.how}` : 'chosen.hotline')}</li>
  if (wish.kind !== 'resource') return <li>{words(`chosen.${wish.kind}`)}</li>
  const name = text('resources', wish.id, 'name')
  if (!wish.discreet) return <li>{name}</li>
  return (
    <li>
      <span className="no-print">
        {name} <small className="quiet-text">({words('chosen.discreet')})</small>
      </span>
      <span className="print-only">{words('page.byHand')}</span>
    </li>
  )
}
