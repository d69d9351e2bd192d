import { Eye } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { useNames } from '../encounter/useNames.ts'
import { usePlan } from '../plan/usePlan.ts'
import './HiddenNames.css'

/** Stands in place of telling words while others may read the screen. */
export const HiddenNames = ({ text }: { text: string }) => {
  const words = usePlan()
  const { toggle } = useNames()
  return (
    <div className="hidden-names">
      <p>{text}</p>
      <Button kind="plain" icon={Eye} onClick={toggle}>
        {words('page.showNames')}
      </Button>
    </div>
  )
}
