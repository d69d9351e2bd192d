import { Button } from '../components/Button.tsx'
import { ReportNowButton } from '../encounter/ReportNowButton.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useNames } from '../encounter/useNames.ts'
import { useWide } from '../encounter/useWide.ts'
import { StepFrame } from './StepFrame.tsx'
import './DangerPage.css'

/** Other staff get no interview: whom to tell, and the numbers. A practitioner goes on from here. */
export const DoorPage = () => {
  const { answer } = useEncounter()
  const { shown } = useNames()
  const wide = useWide()
  const { door } = useEncounterWords().all.steps
  return (
    <StepFrame
      title={door.title}
      why={{ text: shown ? door.named.why : door.why, source: door.source }}
      foot={
        <Button onClick={() => answer('role', 'practitioner', { basis: 'changed' })}>
          {door.accept}
        </Button>
      }
    >
      <ol className="door-lines">
        {door.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {!wide && <ReportNowButton />}
    </StepFrame>
  )
}
