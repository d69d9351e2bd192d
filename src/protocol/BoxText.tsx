import { type BoxDrawn, leading, type Piece } from './poster.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** The frame of a box and the words in it. */
export const BoxText = ({ box, here }: { box: BoxDrawn; here: boolean }) => {
  const { t } = useProtocolWords()
  const { x, y, width, height } = box
  return (
    <>
      <rect className="box-frame" x={x} y={y} width={width} height={height} rx="8" />
      {linesOf(box).map(({ line, kind, at }) => (
        <text key={`${kind} ${line}`} className={`box-${kind}`} x={x + 16} y={at}>
          {line}
        </text>
      ))}
      {box.pieces.length > 0 && <DutyHeads box={box} />}
      {box.pieces.map((piece) => (
        <PieceView key={`${piece.x} ${piece.y}`} piece={piece} />
      ))}
      {here && (
        <>
          <rect className="here-ground" x={x + 12} y={y - 15} width={140} height={28} rx="6" />
          <text className="here-text" x={x + 82} y={y + 5}>
            {t('drawing.here')}
          </text>
        </>
      )}
    </>
  )
}

const linesOf = ({ words, y }: BoxDrawn) => {
  let top = y + 7
  return words.flatMap(({ lines, kind }) =>
    lines.map((line) => {
      top += leading[kind]
      return { line, kind, at: top }
    }),
  )
}

/** Over each column of a duty: what opens it, what it asks for, how it ends. */
const DutyHeads = ({ box: { pieces, y } }: { box: BoxDrawn }) => {
  const { t } = useProtocolWords()
  const starts = [...new Set(pieces.map(({ x }) => x))]
  const heads = [t('drawing.whyOpen'), t('drawing.whatAsked'), t('drawing.howEnds')]
  return heads.map((head, at) => (
    <g key={head}>
      <text className="duty-head" x={starts[at]} y={y + 96}>
        {head}
      </text>
      {at > 0 && (
        <path className="duty-arrow" d={`M${(starts[at] ?? 0) - 36} ${y + 122}h24m-8-7 8 7-8 7`} />
      )}
    </g>
  ))
}

const PieceView = ({ piece }: { piece: Piece }) => (
  <g className={`piece piece-${piece.look}`}>
    <rect {...rectOf(piece)} rx="6" />
    {piece.lines.map((line, at) => (
      <text key={line} x={piece.x + 14} y={piece.y + 23 + at * leading.piece}>
        {line}
      </text>
    ))}
  </g>
)
const rectOf = ({ x, y, width, height }: Piece) => ({ x, y, width, height })
