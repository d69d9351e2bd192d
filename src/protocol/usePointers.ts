import { type PointerEvent, useRef } from 'react'

type Spot = { x: number; y: number }
type Moves = { move: (dx: number, dy: number) => void; zoom: (by: number, at: Spot) => void }

const far = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y)
/** A press that moves less than this opens a box; further, it moves the drawing. */
const slip = 5

/** One finger or the mouse moves the drawing, two fingers zoom it. */
export const usePointers = ({ move, zoom }: Moves) => {
  const down = useRef(new Map<number, Spot>())
  const began = useRef<Spot | null>(null)
  const dragged = useRef(false)
  const spot = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Spot => {
    const { left, top } = currentTarget.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const up = ({ pointerId }: PointerEvent<SVGSVGElement>) => {
    down.current.delete(pointerId)
  }
  return {
    dragged,
    on: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (down.current.size === 0) {
          began.current = spot(event)
          dragged.current = false
        }
        down.current.set(event.pointerId, spot(event))
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const before = down.current.get(event.pointerId)
        if (!before) return
        const now = spot(event)
        if (!dragged.current && began.current && far(began.current, now) < slip) return
        if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId)
        dragged.current = true
        const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1]
        if (other) zoom(far(now, other) / Math.max(1, far(before, other)), other)
        else move(now.x - before.x, now.y - before.y)
        down.current.set(event.pointerId, now)
      },
      onPointerUp: up,
      onPointerCancel: up,
      onPointerLeave: up,
    },
  }
}
