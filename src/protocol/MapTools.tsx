import { Maximize, Minus, Plus, Type } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { useProtocolWords } from './useProtocolWords.ts'

type Props = { zoom: (by: number) => void; onAll: () => void; onReadable: () => void }

/** Nearer, further, all of it, and back to a size one can read. */
export const MapTools = ({ zoom, onAll, onReadable }: Props) => {
  const { t } = useProtocolWords()
  return (
    <div className="map-buttons">
      <Button icon={Minus} aria-label={t('drawing.zoomOut')} onClick={() => zoom(0.8)} />
      <Button icon={Plus} aria-label={t('drawing.zoomIn')} onClick={() => zoom(1.25)} />
      <Button icon={Type} aria-label={t('drawing.width')} onClick={onReadable} />
      <Button icon={Maximize} aria-label={t('drawing.fit')} onClick={onAll} />
    </div>
  )
}
