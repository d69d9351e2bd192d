import { DutyDetails } from './DutyDetails.tsx'
import { EndDetails } from './EndDetails.tsx'
import type { Box } from './model.ts'
import { StepDetails } from './StepDetails.tsx'

/** All that is known of one box of the map. */
export const BoxDetails = ({ box }: { box: Box }) => {
  if (box.kind === 'step') return <StepDetails node={box.node} />
  return box.kind === 'duty' ? <DutyDetails node={box.node} /> : <EndDetails node={box.node} />
}
