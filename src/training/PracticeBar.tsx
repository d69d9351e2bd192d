import { ArrowLeft } from 'lucide-react'
import { Bar } from '../components/Bar.tsx'
import { Button } from '../components/Button.tsx'
import { Mark } from '../components/Mark.tsx'

/** The bar of practice's own pages, with the way back. */
export const PracticeBar = ({ back, onBack }: { back: string; onBack: () => void }) => (
  <Bar
    start={<Mark />}
    below={
      <nav className="practice-nav">
        <Button kind="plain" icon={ArrowLeft} onClick={onBack}>
          {back}
        </Button>
      </nav>
    }
  />
)
