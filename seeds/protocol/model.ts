import { type Row, rows as theirRows } from '../../flows/steps.ts'
import { dutyNodes } from './dutyNodes.ts'
import { endNodes } from './endNodes.ts'
import { stepNodes } from './stepNodes.ts'
import { travel } from './travel.ts'
import type { ProtocolModel } from './types.ts'

/** The whole pathway as a drawing needs it, worked out by driving the pathway itself and asking its tables. */
export const protocolModel = (rows: readonly Row[] = theirRows): ProtocolModel => {
  const seen = travel(rows)
  return {
    steps: stepNodes(rows, seen),
    edges: seen.edges(),
    duties: dutyNodes(),
    ends: endNodes(),
    anywhere: seen.anywhere(),
  }
}
