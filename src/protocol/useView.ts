import { useCallback, useEffect, useState } from 'react'
import type { Rect } from './blocks.ts'

/** What of the drawing is seen: its left top corner in drawing units, and pixels for each unit. */
export type View = { x: number; y: number; zoom: number }

const least = 0.08
const most = 2.5
const held = (zoom: number): number => Math.min(most, Math.max(least, zoom))

/** Zooming about a point of the screen keeps what is under it where it is. */
export const zoomedAt = (view: View, by: number, at: { x: number; y: number }): View => {
  const zoom = held(view.zoom * by)
  return {
    x: view.x + at.x / view.zoom - at.x / zoom,
    y: view.y + at.y / view.zoom - at.y / zoom,
    zoom,
  }
}
/** Shows a part of the drawing whole, in the middle. */
export const fitted = (part: Rect, width: number, height: number, atMost = most): View => {
  const zoom = held(Math.min(width / part.width, height / part.height, atMost))
  return {
    x: part.x + part.width / 2 - width / zoom / 2,
    y: part.y + part.height / 2 - height / zoom / 2,
    zoom,
  }
}

/** The part of the drawing on the screen, moved by wheel, fingers, keys and buttons. */
export const useView = (first: (size: DOMRect) => View) => {
  const [svg, setSvg] = useState<SVGSVGElement | null>(null)
  const [view, setView] = useState<View | null>(null)
  const size = useCallback(() => svg?.getBoundingClientRect() ?? new DOMRect(), [svg])
  /** For the `ref` of the drawing: its size decides what is seen first. */
  const attach = useCallback(
    (node: SVGSVGElement | null) => {
      setSvg(node)
      if (node) setView((now) => now ?? first(node.getBoundingClientRect()))
    },
    [first],
  )
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const { left, top } = size()
      const at = { x: event.clientX - left, y: event.clientY - top }
      setView((now) => now && zoomedAt(now, Math.exp(-event.deltaY * 0.0015), at))
    }
    svg?.addEventListener('wheel', onWheel, { passive: false })
    return () => svg?.removeEventListener('wheel', onWheel)
  }, [svg, size])
  const move = useCallback((dx: number, dy: number) => {
    setView((now) => now && { ...now, x: now.x - dx / now.zoom, y: now.y - dy / now.zoom })
  }, [])
  const zoom = useCallback(
    (by: number, at?: { x: number; y: number }) => {
      const { width, height } = size()
      setView((now) => now && zoomedAt(now, by, at ?? { x: width / 2, y: height / 2 }))
    },
    [size],
  )
  const show = useCallback(
    (part: Rect, atMost?: number) => {
      const { width, height } = size()
      setView(fitted(part, width, height, atMost))
    },
    [size],
  )
  return { attach, view, move, zoom, show, size }
}
