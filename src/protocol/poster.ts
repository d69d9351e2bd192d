import { lettersIn, type Rect, wrapped } from './blocks.ts'
import { layTalk, type Placed, type Talk } from './layout.ts'
import { type Box, boxes, protocol } from './model.ts'
import type { useEdgeWords } from './useEdgeWords.ts'
import type { ProtocolWords } from './useProtocolWords.ts'

/** Some lines of text in one size, and whether they are the name of the box. */
export type Words = { lines: readonly string[]; kind: 'name' | 'more' | 'opens' }
export type Piece = Rect & {
  lines: readonly string[]
  look: 'owed' | 'undecided' | 'note' | 'task' | 'status'
}
export type BoxDrawn = Placed & { box: Box; words: readonly Words[]; pieces: readonly Piece[] }
export type Poster = {
  width: number
  height: number
  talk: Talk
  boxes: readonly BoxDrawn[]
  titles: readonly { x: number; y: number; text: string }[]
  endsBand: Rect
}

export const sizes = { name: 19, more: 16, opens: 15, piece: 15 } as const
export const leading = { name: 25, more: 21, opens: 20, piece: 20 } as const
const boxWidth = 300
const inset = 16

const heightOf = (words: readonly Words[]): number =>
  words.reduce((sum, { lines, kind }) => sum + lines.length * leading[kind], 0) + 2 * inset - 4

const stepWords = (box: Box & { kind: 'step' }, words: ProtocolWords): Words[] => {
  const { node } = box
  const facts = node.asks.map(({ fact }) => words.fact(fact).label).join(' · ')
  const opened = [...new Set(node.opens.map(({ duty }) => words.duty(duty)))]
  const fit = (text: string, kind: Words['kind']): Words[] =>
    text ? [{ lines: wrapped(text, lettersIn(boxWidth - 2 * inset, sizes[kind])), kind }] : []
  const opens = opened.length > 0 ? words.t('drawing.opens', { duties: opened.join(', ') }) : ''
  return [...fit(words.title(box), 'name'), ...fit(facts, 'more'), ...fit(opens, 'opens')]
}

/** Boxes side by side in rows, each row as high as its highest. */
const inRows = (drawn: BoxDrawn[], columns: number, x: number, y: number): BoxDrawn[] => {
  const placed: BoxDrawn[] = []
  let top = y
  for (let at = 0; at < drawn.length; at += columns) {
    const row = drawn.slice(at, at + columns)
    const height = Math.max(...row.map((one) => one.height))
    placed.push(
      ...row.map((one, column) => ({ ...one, height, x: x + column * (boxWidth + 24), y: top })),
    )
    top += height + 20
  }
  return placed
}

const endBoxes = (words: ProtocolWords): BoxDrawn[] =>
  boxes.flatMap((box) => {
    if (box.kind !== 'end') return []
    const name = wrapped(words.title(box), lettersIn(boxWidth - 2 * inset, sizes.name))
    const lines: Words[] = [{ lines: name, kind: 'name' }]
    const size = { x: 0, y: 0, width: boxWidth, height: heightOf(lines) }
    return [{ ...size, id: box.id, box, words: lines, pieces: [] }]
  })

const pieceWidths = { reasons: 480, tasks: 330, statuses: 220 } as const
type Part = { text: string; look: Piece['look'] }
const column = (parts: readonly Part[], x: number, y: number, width: number): Piece[] => {
  let top = y
  return parts.map(({ text, look }) => {
    const lines = wrapped(text, lettersIn(width - 28, sizes.piece))
    const height = lines.length * leading.piece + 18
    const piece = { x, y: top, width, height, lines, look }
    top += height + 10
    return piece
  })
}

const reasonsOf = (box: Box & { kind: 'duty' }, { shown, text, t }: ProtocolWords): Part[] =>
  shown
    ? box.node.clauses.map(({ because, gives }) => ({
        text: text('because', because, 'text'),
        look: gives,
      }))
    : [{ text: t('panel.hidden'), look: 'note' }]

const dutyBox = (
  box: Box & { kind: 'duty' },
  words: ProtocolWords,
  x: number,
  y: number,
): BoxDrawn => {
  const { t, text, task } = words
  const [first, top] = [x + 20, y + 108]
  const second = first + pieceWidths.reasons + 44
  const third = second + pieceWidths.tasks + 44
  const tasks = box.node.tasks.map((one): Part => ({
    text: task(box.node.id, one.task),
    look: 'task',
  }))
  const statuses = (['owed', 'phoned', 'complete'] as const).map((one): Part => ({
    text: t(`status.${one}`),
    look: 'status',
  }))
  const pieces = [
    ...column(reasonsOf(box, words), first, top, pieceWidths.reasons),
    ...column(tasks, second, top, pieceWidths.tasks),
    ...column(statuses, third, top, pieceWidths.statuses),
  ]
  const foot = Math.max(...pieces.map((piece) => piece.y + piece.height))
  const width = third + pieceWidths.statuses + 20 - x
  const lines: Words[] = [
    { lines: [words.title(box)], kind: 'name' },
    { lines: [text('duties', box.node.id, 'clock')], kind: 'more' },
  ]
  return { id: box.id, box, x, y, width, height: foot + 20 - y, words: lines, pieces }
}

const dutyBoxes = (words: ProtocolWords, x: number, y: number): BoxDrawn[] => {
  let top = y
  return boxes.flatMap((box) => {
    if (box.kind !== 'duty') return []
    const drawn = dutyBox(box, words, x, top)
    top += drawn.height + 28
    return [drawn]
  })
}

/** The whole drawing: the conversation, its ends under it, the duties beside it. Sizes in drawing units. */
export const posterOf = (words: ProtocolWords, edge: ReturnType<typeof useEdgeWords>): Poster => {
  const steps = boxes.filter((box) => box.kind === 'step')
  const text = new Map(steps.map((box) => [box.node.id, stepWords(box, words)]))
  const sizeOf = ({ id }: { id: string }) => ({
    width: boxWidth,
    height: heightOf([...text].find(([step]) => step === id)?.[1] ?? []),
  })
  const talk = layTalk(protocol.steps, protocol.edges, sizeOf, (one) => {
    const label = edge.label(one)
    const lines = wrapped(label, 26)
    const width = Math.max(0, ...lines.map((line) => line.length)) * 8 + 12
    return { text: label, width, height: lines.length * 19 + 4 }
  })
  const wide = Math.max(...talk.bands.map(({ width }) => width))
  const low = Math.max(...talk.bands.map(({ y, height }) => y + height))
  const columns = Math.max(2, Math.floor((wide - 132) / (boxWidth + 24)))
  const ends = inRows(endBoxes(words), columns, 132, low + 76)
  const foot = Math.max(...ends.map(({ y, height }) => y + height))
  const top = Math.min(...talk.bands.map(({ y }) => y))
  const duties = dutyBoxes(words, wide + 96, top)
  const drawn = steps.flatMap((box): BoxDrawn[] => {
    const place = talk.boxes.find(({ id }) => id === box.id)
    return place ? [{ ...place, box, words: text.get(box.node.id) ?? [], pieces: [] }] : []
  })
  const right = Math.max(...duties.map(({ x, width }) => x + width))
  const lowest = Math.max(foot + 28, ...duties.map(({ y, height }) => y + height))
  return {
    width: right + 40,
    height: lowest - top + 100,
    talk,
    boxes: [...drawn, ...ends, ...duties],
    titles: [
      { x: 0, y: top - 24, text: words.t('drawing.conversation') },
      { x: wide + 96, y: top - 24, text: words.t('drawing.duties') },
    ],
    endsBand: { x: 0, y: low + 20, width: wide, height: foot + 28 - low - 20 },
  }
}
