import type { LaneId } from '../../flows/ids.ts'
import { lettersIn, wrapped } from './blocks.ts'
import { BoxView, type BoxState } from './BoxView.tsx'
import { Line } from './Line.tsx'
import type { Poster } from './poster.ts'
import { useProtocolWords } from './useProtocolWords.ts'

type Props = {
  poster: Poster
  state: BoxState
  /** Names the arrow heads of this drawing: two drawings on one page must not share them. */
  name: string
  /** Where the seen part begins: the names of the lanes stay in sight. */
  left?: number
  /** Only this lane: for a printed page. */
  lane?: LaneId
}

/** The drawing itself: lanes, ways, boxes. */
export const Drawing = ({ poster, state, name, lane, left = 0 }: Props) => (
  <>
    <defs>
      {(['plain', 'strong'] as const).map((look) => (
        <marker
          key={look}
          id={`${name}-${look}`}
          viewBox="0 0 10 10"
          refX="8.5"
          refY="5"
          markerWidth="8"
          markerHeight="8"
          orient="auto-start-reverse"
        >
          <path className={`arrow arrow-${look}`} d="M0 0 10 5 0 10z" />
        </marker>
      ))}
    </defs>
    <Lanes poster={poster} left={Math.max(0, left)} />
    {!lane &&
      poster.titles.map(({ text, x, y }) => (
        <text key={text} className="poster-title" x={x} y={y}>
          {text}
        </text>
      ))}
    {poster.talk.lines.map((line) => (
      <Line
        key={`${line.edge.from} ${line.edge.to}`}
        line={line}
        name={name}
        chosen={state.chosen}
      />
    ))}
    <Trunk poster={poster} name={name} />
    {poster.boxes.map((box) => (
      <BoxView key={box.id} box={box} state={state} />
    ))}
  </>
)

const Lanes = ({ poster, left }: { poster: Poster; left: number }) => {
  const { lane: names, t } = useProtocolWords()
  const { endsBand } = poster
  return (
    <g aria-hidden>
      {poster.talk.bands.map(({ lane, x, y, width, height }, at) => (
        <g key={lane}>
          <rect className={`band band-${at % 2}`} x={x} y={y} width={width} height={height} />
          {wrapped(names[lane], lettersIn(100, 20)).map((line, nth) => (
            <text key={line} className="band-name" x={x + left + 18} y={y + 40 + nth * 26}>
              {line}
            </text>
          ))}
        </g>
      ))}
      <rect className="band band-1" {...endsBand} />
      <text className="band-name" x={endsBand.x + left + 18} y={endsBand.y + 40}>
        {t('drawing.ends')}
      </text>
    </g>
  )
}

/** From the last step to the ends: one line for all, since which end it is stands in each. */
const Trunk = ({ poster, name }: { poster: Poster; name: string }) => {
  const last = poster.boxes.findLast(({ box }) => box.kind === 'step')
  if (!last) return null
  const x = last.x + last.width / 2
  return (
    <path
      className="line"
      d={`M${x} ${last.y + last.height}V${poster.endsBand.y + 34}`}
      markerEnd={`url(#${name}-plain)`}
    />
  )
}
