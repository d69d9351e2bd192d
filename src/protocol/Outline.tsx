import { useState } from 'react'
import { laneIds } from '../../flows/ids.ts'
import { AnywhereList } from './AnywhereList.tsx'
import { BoxDetails } from './BoxDetails.tsx'
import { type Box, boxes } from './model.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** The whole map as a list, for reading order, screen reader and keyboard. */
export const Outline = ({ here }: { here: string | null }) => {
  const { t, lane } = useProtocolWords()
  const of = (kind: Box['kind']) => boxes.filter((box) => box.kind === kind)
  return (
    <section
      className="outline no-print"
      id="protocol-list"
      tabIndex={-1}
      aria-label={t('list.title')}
    >
      <h2>{t('list.title')}</h2>
      <p className="quiet-text">{t('list.lead')}</p>
      <div className="outline-columns">
        <div>
          {laneIds.map((id) => (
            <Group
              key={id}
              title={lane[id]}
              here={here}
              boxes={boxes.filter((box) => box.kind === 'step' && box.node.lane === id)}
            />
          ))}
        </div>
        <div>
          <Group title={t('drawing.duties')} boxes={of('duty')} here={here} />
          <Group title={t('drawing.ends')} boxes={of('end')} here={here} />
          <AnywhereList />
        </div>
      </div>
    </section>
  )
}

type GroupProps = { title: string; boxes: readonly Box[]; here: string | null }
const Group = ({ title, boxes: own, here }: GroupProps) => (
  <section className="outline-group">
    <h3>{title}</h3>
    <ul>
      {own.map((box) => (
        <li key={box.id}>
          <Entry box={box} here={here === box.id} />
        </li>
      ))}
    </ul>
  </section>
)

/** Its details are put there when it is opened: all of them at once would be very long. */
const Entry = ({ box, here }: { box: Box; here: boolean }) => {
  const words = useProtocolWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="entry" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{words.title(box)}</b>
        {here && <span className="entry-here">{words.t('drawing.here')}</span>}
      </summary>
      {open && <BoxDetails box={box} />}
    </details>
  )
}
