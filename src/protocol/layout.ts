import { Graph, layout as dagreLayout } from '@dagrejs/dagre'
import { laneIds, type LaneId } from '../../flows/ids.ts'
import type { Edge, StepNode } from '../../seeds/protocol/types.ts'
import { type Rect, stacked } from './blocks.ts'

export type Point = { x: number; y: number }
export type Placed = Rect & { id: string }
export type Line = {
  edge: Edge
  points: readonly Point[]
  label: (Point & { text: string }) | null
}
export type Band = Rect & { lane: LaneId }
export type Talk = { boxes: readonly Placed[]; lines: readonly Line[]; bands: readonly Band[] }

export type Sized = { width: number; height: number }

const gutter = 132
const pad = 28

/** Every lane below the one before: no step of a lane may stand beside one of the next. */
const keepLanesApart = (graph: Graph, steps: readonly StepNode[]) => {
  const lanes = laneIds.map((lane) => steps.filter((step) => step.lane === lane))
  for (const [at, lane] of lanes.entries())
    for (const upper of lane)
      for (const lower of lanes[at + 1] ?? [])
        graph.setEdge(upper.id, lower.id, { weight: 0, minlen: 2 }, 'lanes')
}

/** The ends of a way, the step that comes first in the table above: a way back runs upwards. */
const downwards = ({ from, to }: Edge, steps: readonly StepNode[]): [string, string] => {
  const at = (id: string) => steps.findIndex((step) => step.id === id)
  return at(from) < at(to) ? [from, to] : [to, from]
}

/** The conversation from top to bottom, laid out by what leads where. */
export const layTalk = (
  steps: readonly StepNode[],
  edges: readonly Edge[],
  sizeOf: (step: StepNode) => Sized,
  labelOf: (edge: Edge) => { text: string } & Sized,
): Talk => {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 30, edgesep: 22, marginx: 0, marginy: 0 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const step of steps) graph.setNode(step.id, { ...sizeOf(step) })
  const inside = edges.filter(({ to }) => graph.hasNode(to))
  for (const edge of inside) {
    const label = labelOf(edge)
    const size = label.text ? { width: label.width, height: label.height, labelpos: 'c' } : {}
    const [upper, lower] = downwards(edge, steps)
    graph.setEdge(upper, lower, { ...size, weight: 3 }, edge.from)
  }
  keepLanesApart(graph, steps)
  dagreLayout(graph)
  const boxes = steps.map((step): Placed => {
    const { x = 0, y = 0 } = graph.node(step.id)
    const { width, height } = sizeOf(step)
    return { id: `step-${step.id}`, x: x - width / 2 + gutter, y: y - height / 2, width, height }
  })
  const lines = inside.map((edge): Line => {
    const [upper, lower] = downwards(edge, steps)
    const { points: down = [], x, y } = graph.edge(upper, lower, edge.from)
    const points = upper === edge.from ? down : down.toReversed()
    const { text } = labelOf(edge)
    const moved = points.map((point: Point) => ({ x: point.x + gutter, y: point.y }))
    return {
      edge,
      points: moved,
      label: text && x !== undefined && y !== undefined ? { text, x: x + gutter, y } : null,
    }
  })
  return { boxes, lines, bands: bandsOf(steps, boxes, lines) }
}

const bandsOf = (
  steps: readonly StepNode[],
  boxes: readonly Placed[],
  lines: readonly Line[],
): Band[] => {
  const right = Math.max(
    ...boxes.map(({ x, width }) => x + width),
    ...lines.flatMap(({ points }) => points.map(({ x }) => x)),
  )
  const spans = laneIds.flatMap((lane) => {
    const own = boxes.filter((box) =>
      steps.some((step) => step.lane === lane && box.id === `step-${step.id}`),
    )
    if (own.length === 0) return []
    const top = Math.min(...own.map(({ y }) => y))
    const foot = Math.max(...own.map(({ y, height }) => y + height))
    return [{ lane, top, foot }]
  })
  return stacked(spans, right + pad)
}
