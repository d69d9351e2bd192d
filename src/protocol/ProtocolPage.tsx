import { Printer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { Outline } from './Outline.tsx'
import { MapView } from './MapView.tsx'
import { boxes } from './model.ts'
import { Panel } from './Panel.tsx'
import { PrintPages } from './PrintPages.tsx'
import { useHere } from './useHere.ts'
import { usePoster } from './usePoster.ts'
import { useProtocolWords } from './useProtocolWords.ts'
import './protocol.css'

/** The pathway, drawn: as a map, as a list, and as pages to print. */
export const ProtocolPage = ({ inVisit }: { inVisit: boolean }) => {
  const { t } = useProtocolWords()
  const poster = usePoster()
  const here = useHere(inVisit)
  const [chosen, setChosen] = useState<string | null>(here)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const box = boxes.find(({ id }) => id === chosen)
  return (
    <main className="protocol">
      <header className="owners-head no-print">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('title')}
          </h1>
          <p className="quiet-text">{t(inVisit ? 'quiet' : 'lead')}</p>
        </div>
        <div className="owners-acts">
          <a className="skip-drawing" href="#list" onClick={toList}>
            {t('drawing.skip')}
          </a>
          <Button icon={Printer} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </header>
      <div className="map-and-panel no-print">
        <MapView poster={poster} chosen={chosen} here={here} onChoose={setChosen} />
        <Panel box={box} onClose={() => setChosen(null)} />
      </div>
      <Outline here={here} />
      <PrintPages poster={poster} />
    </main>
  )
}

/** The part after # is the route, so the list is gone to by hand. */
const toList = (event: { preventDefault: () => void }) => {
  event.preventDefault()
  const list = document.querySelector<HTMLElement>('#protocol-list')
  list?.focus()
  list?.scrollIntoView()
}
