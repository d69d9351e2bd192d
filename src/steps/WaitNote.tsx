import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { answerReasons, bases } from '../../flows/journal.ts'
import { Chips } from '../components/Chips.tsx'
import { BasisChips } from '../encounter/ChangeFields.tsx'
import { RefusalNote } from '../encounter/RefusalNote.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import type { Choice } from './useChoice.ts'

type Props = { choice: Choice; reasonTitle: string }

/** Under a choice that waits: what has to be said with it, or why it can not be. */
export const WaitNote = ({ choice, reasonTitle }: Props) => {
  const { t } = useTranslation('encounter')
  const box = useRef<HTMLDivElement>(null)
  const { picked, refusal, reasons, tried, basis, basisNeeded } = choice
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [picked, refusal])
  if (reasons.length === 0 && !basisNeeded && !refusal) return null
  const setBasis = (value: string) => bases.filter((one) => one === value).forEach(choice.setBasis)
  return (
    <div className="wait-note" ref={box}>
      {reasons.length > 0 && <Reasons choice={choice} title={reasonTitle} />}
      {basisNeeded && (
        <BasisChips
          value={basis}
          onChange={setBasis}
          error={tried && !basis ? t('change.basisRequired') : undefined}
        />
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}

const Reasons = ({ choice, title }: { choice: Choice; title: string }) => {
  const { t } = useTranslation('encounter')
  const words = useEncounterWords().all.reasons.answerReasons
  const { reasons, reason, tried, setReason } = choice
  return (
    <Chips
      legend={title}
      name="reason"
      options={reasons.map((value) => ({ value, label: words[value] }))}
      value={reason}
      onChange={(value) => answerReasons.filter((one) => one === value).forEach(setReason)}
      error={tried && !reason ? t('page.reasonRequired') : undefined}
    />
  )
}
