import { DoorOpen } from 'lucide-react'
import { useNames } from '../encounter/useNames.ts'
import { useOnPlan } from './PlanContext.ts'
import { useLookup } from './useLookup.ts'
import './StaffCard.css'

/** Where nothing was asked or the answer was no: the one card, and the door stays open. */
export const StaffCard = () => {
  const { guidance, endedBy } = useOnPlan().plan
  const { shown } = useNames()
  const { text, lines } = useLookup()
  if (endedBy !== null || !guidance.includes('door-open')) return null
  return (
    <section className="staff-card" aria-labelledby="staff-card">
      <DoorOpen aria-hidden size={24} />
      <div>
        <h2 id="staff-card">{text('cards', 'door-open', 'title')}</h2>
        {shown && (
          <ul className="plan-list">
            {lines('cards', 'door-open', 'lines').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
