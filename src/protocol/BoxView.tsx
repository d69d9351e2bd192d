import { BoxText } from './BoxText.tsx'
import type { BoxDrawn } from './poster.ts'
import { useProtocolWords } from './useProtocolWords.ts'

export type BoxState = {
  chosen: string | null
  found: ReadonlySet<string>
  /** The step the visit in this tab is at. */
  here: string | null
  /** Not there on paper. */
  onChoose?: (id: string) => void
  onFocus?: (id: string, box: Element) => void
}
type Props = { box: BoxDrawn; state: BoxState }

/** A box of the map; on the screen it can be opened by pointer and key. */
export const BoxView = ({ box, state }: Props) => {
  const name = useBoxName(box)
  const { chosen, found, here, onChoose, onFocus } = state
  const marks = [
    'box',
    `box-${box.box.kind}`,
    chosen === box.id && 'box-chosen',
    found.has(box.id) && 'box-found',
    here === box.id && 'box-here',
  ]
  const content = <BoxText box={box} here={here === box.id} />
  const className = marks.filter(Boolean).join(' ')
  if (!onChoose) return <g className={className}>{content}</g>
  return (
    <g
      className={className}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing holds no buttons
      role="button"
      tabIndex={0}
      data-box={box.id}
      aria-label={name}
      aria-pressed={chosen === box.id}
      onClick={() => onChoose(box.id)}
      onFocus={({ currentTarget }) => onFocus?.(box.id, currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(box.id)
      }}
    >
      {content}
    </g>
  )
}

const useBoxName = ({ box, id }: BoxDrawn): string => {
  const { t, title } = useProtocolWords()
  if (box.kind === 'step') return t('drawing.step', { at: box.at, title: title(box) })
  return t(box.kind === 'end' ? 'drawing.end' : 'drawing.duty', { title: title(box) || id })
}
