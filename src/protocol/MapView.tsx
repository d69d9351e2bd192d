import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { Drawing } from './Drawing.tsx'
import { FindBox } from './FindBox.tsx'
import { MapTools } from './MapTools.tsx'
import { protocol } from './model.ts'
import type { Poster } from './poster.ts'
import { usePointers } from './usePointers.ts'
import { useProtocolWords } from './useProtocolWords.ts'
import { fitted, useView } from './useView.ts'
import './map.css'

type Props = {
  poster: Poster
  chosen: string | null
  here: string | null
  onChoose: (id: string) => void
}

const readable = 1
/** Small, and still read from the chair. */
const comfortable = 0.78
const step = 80

/** The map on the screen: moved, zoomed, searched; each box opens what is known of it. */
export const MapView = ({ poster, chosen, here, onChoose }: Props) => {
  const { t } = useProtocolWords()
  const [found, setFound] = useState<ReadonlySet<string>>(new Set())
  const whole = useMemo(
    () => ({ x: 0, y: -80, width: poster.width, height: poster.height }),
    [poster],
  )
  const first = useCallback(
    ({ width, height }: DOMRect) => {
      const start = poster.boxes.find(({ id }) => id === here) ?? poster.boxes[0]
      const wide = { x: 0, y: 0, width: poster.endsBand.width + 24, height: 1 }
      const zoom = Math.max(comfortable, fitted(wide, width, height, readable).zoom)
      const middle = (start?.x ?? 0) + (start?.width ?? 0) / 2
      const x = Math.max(-24, middle - width / zoom / 2)
      return { x, y: (start?.y ?? 0) - 92, zoom }
    },
    [poster, here],
  )
  const { attach, view, move, zoom, show, size } = useView(first)
  const { on, dragged } = usePointers({ move, zoom })
  const go = useCallback(
    (id: string) => {
      const box = poster.boxes.find((one) => one.id === id)
      if (!box) return
      const { x, y, width, height } = box
      show({ x: x - 60, y: y - 60, width: width + 120, height: height + 120 }, readable)
    },
    [poster, show],
  )
  const onFocus = (id: string, drawn: Element) => {
    // A browser scrolls the page to where the box would lie without the frame around it.
    requestAnimationFrame(() => drawn.closest('svg')?.scrollIntoView({ block: 'nearest' }))
    const box = poster.boxes.find((one) => one.id === id)
    const { width, height } = size()
    if (!box || !view) return
    const [left, top] = [(box.x - view.x) * view.zoom, (box.y - view.y) * view.zoom]
    if (left < 0 || top < 0 || left + 40 > width || top + 40 > height) go(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys({ move, zoom, all: () => show(whole) })[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
  const state = {
    chosen,
    found,
    here,
    onFocus,
    onChoose: (id: string) => {
      if (!dragged.current) onChoose(id)
    },
  }
  const counts = {
    steps: protocol.steps.length,
    duties: protocol.duties.length,
    ends: protocol.ends.length,
  }
  return (
    <section className="map" aria-label={t('map')}>
      <div className="map-tools">
        <FindBox onFound={setFound} onGo={go} />
        <MapTools
          zoom={zoom}
          onAll={() => show(whole)}
          onReadable={() => go(chosen ?? 'step-danger')}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its boxes take keys too */}
      <svg
        ref={attach}
        className="map-frame"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no other tag can hold a drawing
        role="group"
        aria-label={t('drawing.label', counts)}
        onKeyDown={onKeyDown}
        {...on}
      >
        {view && (
          <g transform={`scale(${view.zoom}) translate(${-view.x} ${-view.y})`}>
            <Drawing poster={poster} state={state} name="map" left={view.x} />
          </g>
        )}
      </svg>
      <p className="map-keys quiet-text">{t('drawing.keys')}</p>
    </section>
  )
}

type Acts = {
  move: (dx: number, dy: number) => void
  zoom: (by: number) => void
  all: () => void
}
const keys = ({ move, zoom, all }: Acts): Partial<Record<string, () => void>> => ({
  '+': () => zoom(1.25),
  '=': () => zoom(1.25),
  '-': () => zoom(0.8),
  '0': all,
  ArrowLeft: () => move(step, 0),
  ArrowRight: () => move(-step, 0),
  ArrowUp: () => move(0, step),
  ArrowDown: () => move(0, -step),
})
