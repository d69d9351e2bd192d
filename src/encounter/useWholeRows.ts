import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

type Rows = { list: RefObject<HTMLDListElement | null>; above: number; onScroll: () => void }

const rowsOf = (list: HTMLElement): HTMLElement[] =>
  [...list.children].filter((row) => row instanceof HTMLElement)

/** A list in a column that may be too short for it: whole rows only, the newest in sight. */
export const useWholeRows = (count: number): Rows => {
  const list = useRef<HTMLDListElement>(null)
  const [above, setAbove] = useState(0)
  const onScroll = useCallback(() => {
    const box = list.current
    if (!box) return
    const top = box.getBoundingClientRect().top
    setAbove(rowsOf(box).filter((row) => row.getBoundingClientRect().top < top - 4).length)
  }, [])
  const fit = useCallback(() => {
    const box = list.current
    if (!box) return
    box.style.maxBlockSize = ''
    const room = box.clientHeight
    if (box.scrollHeight > room + 1) {
      const sums = rowsOf(box)
        .toReversed()
        .reduce<number[]>(
          (heights, row) => [...heights, (heights.at(-1) ?? 0) + row.offsetHeight],
          [],
        )
      box.style.maxBlockSize = `${sums.findLast((height) => height <= room) ?? room}px`
    }
    box.scrollTop = box.scrollHeight
    onScroll()
  }, [onScroll])
  useLayoutEffect(fit, [fit, count])
  useEffect(() => {
    const column = list.current?.closest('.side')
    if (!column) return
    const watch = new ResizeObserver(fit)
    watch.observe(column)
    for (const part of column.children) if (!part.contains(list.current)) watch.observe(part)
    return () => watch.disconnect()
  }, [fit])
  return { list, above, onScroll }
}
