import type { LaneId } from '../../flows/ids.ts'

export type Rect = { x: number; y: number; width: number; height: number }
type Span = { lane: LaneId; top: number; foot: number }

const margin = 28

/** Bands that touch, each from the middle of the gap above it to the middle of the gap below. */
export const stacked = (spans: readonly Span[], width: number): (Rect & { lane: LaneId })[] =>
  spans.map(({ lane, top, foot }, at) => {
    const above = spans[at - 1]?.foot
    const below = spans[at + 1]?.top
    const y = above === undefined ? top - margin : (above + top) / 2
    const end = below === undefined ? foot + margin : (foot + below) / 2
    return { lane, x: 0, y, width, height: end - y }
  })

/** Breaks words into lines of at most this many letters. */
export const wrapped = (text: string, letters: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
/** How many letters of this size fit into a width: Atkinson is about half as wide as high. */
export const lettersIn = (width: number, size: number): number => Math.floor(width / (size * 0.52))
