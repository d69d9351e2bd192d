import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { answerReasons, bases } from '../../flows/journal.ts'
import { Chips } from '../components/Chips.tsx'
import { RefusalNote } from '../encounter/RefusalNote.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import type { Choice } from './useChoice.ts'

/** Under a choice that waits: what has to be said with it, or why it can not be. */
export const WaitNote = ({ choice, reasonTitle }: { choice: Choice; reasonTitle: string }) => {
  const { t } = useTranslation('encounter')
  const { reasons } = useEncounterWords().all
  const box = useRef<HTMLDivElement>(null)
  useEffect(
    () => box.current?.scrollIntoView({ block: 'nearest' }),
    [choice.picked, choice.refusal],
  )
  const { tried, reason, basis, basisNeeded } = choice
  if (choice.picked === null) return <RefusalNote refusal={choice.refusal} />
  const empty = choice.reasons.length === 0 && !basisNeeded && !choice.refusal
  if (empty) return null
  return (
    <div className="wait-note" ref={box}>
      {choice.reasons.length > 0 && (
        <Chips
          legend={reasonTitle}
          name="reason"
          options={choice.reasons.map((value) => ({ value, label: reasons.answerReasons[value] }))}
          value={reason}
          onChange={(value) =>
            answerReasons.filter((one) => one === value).forEach(choice.setReason)
          }
          error={tried && !reason ? t('page.reasonRequired') : undefined}
        />
      )}
      {basisNeeded && (
        <Chips
          legend={t('change.basis')}
          name="basis"
          options={bases.map((value) => ({
            value,
            label: reasons.bases[value],
            hint: t(`change.basisHints.${value}`),
          }))}
          value={basis}
          onChange={(value) => bases.filter((one) => one === value).forEach(choice.setBasis)}
          error={tried && !basis ? t('change.basisRequired') : undefined}
        />
      )}
      <RefusalNote refusal={choice.refusal} />
    </div>
  )
}
