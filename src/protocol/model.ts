import model from 'virtual:handrail-protocol'
import type { DutyNode, EndNode, StepNode } from '../../seeds/protocol/types.ts'

/** The pathway as the build found it by driving it. */
export const protocol = model

/** A box of the map. */
export type Box =
  | { kind: 'step'; id: `step-${string}`; node: StepNode; at: number }
  | { kind: 'duty'; id: `duty-${string}`; node: DutyNode }
  | { kind: 'end'; id: `end-${string}`; node: EndNode }

export const boxes: readonly Box[] = [
  ...model.steps.map((node, at): Box => ({
    kind: 'step',
    id: `step-${node.id}`,
    node,
    at: at + 1,
  })),
  ...model.ends.map((node): Box => ({ kind: 'end', id: `end-${node.id}`, node })),
  ...model.duties.map((node): Box => ({ kind: 'duty', id: `duty-${node.id}`, node })),
]
/** The box of a place that an answer leads to. */
export const boxOf = (place: string): Box | undefined =>
  boxes.find(({ kind, node }) => kind !== 'duty' && node.id === place)
