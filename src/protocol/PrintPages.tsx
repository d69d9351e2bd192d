import { laneIds, type LaneId } from '../../flows/ids.ts'
import { AnywhereList } from './AnywhereList.tsx'
import { BoxDetails } from './BoxDetails.tsx'
import { Drawing } from './Drawing.tsx'
import { type Box, boxes } from './model.ts'
import type { Poster } from './poster.ts'
import { useProtocolWords } from './useProtocolWords.ts'

const still = { chosen: null, found: new Set<string>(), here: null }

/** The same for paper: the whole map, then a page for each lane, the ends and the duties. */
export const PrintPages = ({ poster }: { poster: Poster }) => {
  const { t, lane } = useProtocolWords()
  return (
    <div className="print-pages">
      <section className="print-page">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <svg
          className="print-map"
          viewBox={`-10 -80 ${poster.width + 20} ${poster.height}`}
          aria-hidden
        >
          <Drawing poster={poster} state={still} name="all" />
        </svg>
      </section>
      {laneIds.map((id) => (
        <section key={id} className="print-page">
          <h2>{lane[id]}</h2>
          <LaneDrawn poster={poster} lane={id} />
          <Boxes of={boxes.filter((box) => box.kind === 'step' && box.node.lane === id)} />
        </section>
      ))}
      <section className="print-page">
        <h2>{t('drawing.ends')}</h2>
        <Boxes of={boxes.filter((box) => box.kind === 'end')} />
        <AnywhereList />
      </section>
      {boxes.map(
        (box) =>
          box.kind === 'duty' && (
            <section key={box.id} className="print-page">
              <Boxes of={[box]} />
            </section>
          ),
      )}
    </div>
  )
}

const LaneDrawn = ({ poster, lane }: { poster: Poster; lane: LaneId }) => {
  const band = poster.talk.bands.find((one) => one.lane === lane)
  if (!band) return null
  const { x, y, width, height } = band
  return (
    <svg className="print-lane" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden>
      <Drawing poster={poster} state={still} name={`lane-${lane}`} lane={lane} />
    </svg>
  )
}

const Boxes = ({ of }: { of: readonly Box[] }) => {
  const words = useProtocolWords()
  return of.map((box) => (
    <article key={box.id} className="print-box">
      <h3>{words.title(box)}</h3>
      <BoxDetails box={box} />
    </article>
  ))
}
