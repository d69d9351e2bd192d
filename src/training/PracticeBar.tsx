import { ArrowLeft } from 'lucide-react'
import { Bar } from '../components/Bar.tsx'
import { Button } from '../components/Button.tsx'
import { Mark } from '../components/Mark.tsx'

type Props = { back?: string | null; onBack?: () => void }

/** The bar of practice's own pages, with the way back where there is one. */
export const PracticeBar = ({ back = null, onBack }: Props) => (
  <Bar
    start={<Mark />}
    below={
      back !== null && (
        <nav className="practice-nav">
          <Button kind="plain" icon={ArrowLeft} onClick={onBack}>
            {back}
          </Button>
        </nav>
      )
    }
  />
)
