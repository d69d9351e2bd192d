import { Eye } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LaneId } from '../../flows/ids.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { useEncounterWords } from './useEncounterWords.ts'
import { useNames } from './useNames.ts'

/** Why an answer is hidden, and how to see it. */
export const HiddenDialog = ({ lane, onClose }: { lane: LaneId; onClose: () => void }) => {
  const { t } = useTranslation('encounter')
  const words = useEncounterWords()
  const { toggle } = useNames()
  const show = () => {
    toggle()
    onClose()
  }
  return (
    <Dialog
      open
      title={t('soFar.hiddenTitle', { lane: words.lane[lane] })}
      onClose={onClose}
      footer={
        <Button icon={Eye} onClick={show}>
          {t('soFar.outOfSight')}
        </Button>
      }
    >
      <p>{t('soFar.hiddenText')}</p>
    </Dialog>
  )
}
