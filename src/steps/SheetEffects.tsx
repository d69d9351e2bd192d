import { useTranslation } from 'react-i18next'
import { bases } from '../../flows/journal.ts'
import { BasisChips } from '../encounter/ChangeFields.tsx'
import { RefusalNote } from '../encounter/RefusalNote.tsx'
import { useDutyChanges } from './useDutyChanges.ts'
import type { SheetSending } from './useSendSheet.ts'

/** What Continue will open or end; where it ends something, whether that was wrong or has changed. */
export const SheetEffects = ({ sending }: { sending: SheetSending }) => {
  const { t } = useTranslation('encounter')
  const sentences = useDutyChanges(sending.effects)
  return (
    <>
      {sentences.length > 0 && <output>{sentences.join(' ')}</output>}
      {sending.basisNeeded && (
        <BasisChips
          value={sending.basis}
          onChange={(value) => bases.filter((one) => one === value).forEach(sending.setBasis)}
          error={sending.basisMissing ? t('change.basisRequired') : undefined}
        />
      )}
      <RefusalNote refusal={sending.refusal} />
    </>
  )
}
