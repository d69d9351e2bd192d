import { wrapped } from './blocks.ts'
import type { Line as Way, Point } from './layout.ts'

/** A soft line through the points: curves from the middle of each stretch to the next. */
const curve = (points: readonly Point[]): string => {
  const [first, ...rest] = points
  if (!first) return ''
  const parts = rest.map((point, at) => {
    const next = rest[at + 1]
    if (!next) return `L${point.x} ${point.y}`
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`
  })
  return `M${first.x} ${first.y}${parts.join('')}`
}

type Props = { line: Way; name: string; chosen: string | null }

/** A way from a step to another, with the answers that lead along it. */
export const Line = ({ line: { edge, points, label }, name, chosen }: Props) => {
  const strong = chosen === `step-${edge.from}` || chosen === `step-${edge.to}`
  const up = (points.at(-1)?.y ?? 0) < (points[0]?.y ?? 0)
  const lines = label ? wrapped(label.text, 26) : []
  const look = strong ? 'strong' : 'plain'
  return (
    <g className={`way way-${look}`} aria-hidden>
      <path
        className={up ? 'line line-back' : 'line'}
        d={curve(points)}
        markerEnd={`url(#${name}-${look})`}
      />
      {label &&
        lines.map((text, at) => (
          <text
            key={text}
            className="line-label"
            x={label.x}
            y={label.y + 5 + (at - (lines.length - 1) / 2) * 19}
          >
            {text}
          </text>
        ))}
    </g>
  )
}
