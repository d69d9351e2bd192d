import { useNames } from '../encounter/useNames.ts'
import { Fold } from './Fold.tsx'
import { useOnPlan } from './PlanContext.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'
import './GoodToKnow.css'

/** The cards this visit calls for. While names are hidden only their quiet titles stand here. */
export const GoodToKnow = () => {
  const { guidance } = useOnPlan().plan
  const { shown } = useNames()
  const words = usePlan()
  const { text, lines } = useLookup()
  if (guidance.length === 0) return null
  return (
    <Fold title={words('page.cards')} count={guidance.length}>
      <div className="plan-cards">
        {guidance.map((id) => (
          <section key={id}>
            <h3>{(!shown && text('cards', id, 'quiet')) || text('cards', id, 'title')}</h3>
            {shown && (
              <ul>
                {lines('cards', id, 'lines').map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Fold>
  )
}
