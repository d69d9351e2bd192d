import { X } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { BoxDetails } from './BoxDetails.tsx'
import type { Box } from './model.ts'
import { useProtocolWords } from './useProtocolWords.ts'

type Props = { box: Box | undefined; onClose: () => void }

/** What is known of the chosen box. */
export const Panel = ({ box, onClose }: Props) => {
  const words = useProtocolWords()
  const { t } = words
  if (!box)
    return (
      <aside className="panel" aria-label={t('panel.choose')}>
        <h2>{t('panel.choose')}</h2>
        <p>{t('panel.chooseText')}</p>
      </aside>
    )
  return (
    <aside className="panel" aria-label={words.title(box)} aria-live="polite">
      <header className="panel-head">
        <div>
          <p className="quiet-text">
            {box.kind === 'step'
              ? words.lane[box.node.lane]
              : t(box.kind === 'end' ? 'drawing.ends' : 'panel.tasks')}
          </p>
          <h2>{words.title(box)}</h2>
        </div>
        <Button kind="plain" icon={X} aria-label={t('panel.close')} onClick={onClose} />
      </header>
      <BoxDetails key={box.id} box={box} />
    </aside>
  )
}
