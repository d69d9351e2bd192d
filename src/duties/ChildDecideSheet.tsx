import { consultOutcomes, consultPartners } from '../../flows/journal.ts'
import { Button } from '../components/Button.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { Because } from './Because.tsx'
import { Callee } from './Callee.tsx'
import { ConsultFields } from './ConsultFields.tsx'
import { TickField } from './fields.tsx'
import { FormSheet } from './SheetFrame.tsx'
import type { SheetProps } from './sheetProps.ts'
import { useChildDecision } from './useChildDecision.ts'
import { useDutyWords } from './useDutyWords.ts'
import { useTodo } from './useTodo.ts'

/** A worry about this child: nobody else's no ends it, and neither does one's own alone (A6, B7). */
export const ChildDecideSheet = ({ duty, onClose }: SheetProps) => {
  const t = useTodo()
  const words = useDutyWords()
  const { sheet, leadsTo } = useChildDecision({ duty, onClose })
  return (
    <FormSheet
      title={`${t('card.decide')}: ${words.name(duty)}`}
      sheet={sheet}
      save={t(`consult.save.${leadsTo}`)}
      onClose={onClose}
      lead={<Lead duty={duty} onClose={onClose} />}
    >
      <ConsultFields sheet={sheet} partners={consultPartners} outcomes={consultOutcomes} />
      {sheet.values['outcome'] === 'no-report-now' && (
        <TickField
          sheet={sheet}
          field="iDoNotSuspect"
          label={t('consult.iDoNotSuspect')}
          hint={`${t('consult.iDoNotSuspectHint')} ${t('consult.needsBoth')}`}
        />
      )}
    </FormSheet>
  )
}

/** Why it is open; that one may report at once; and the line that talks a worry through. */
const Lead = ({ duty, onClose }: SheetProps) => {
  const t = useTodo()
  const { send } = useEncounter()
  const report = () => {
    if (send({ type: 'DECIDE', duty, decision: 'owed', reason: 'reasonable-suspicion' }) === null)
      onClose()
  }
  return (
    <>
      <Because duty={duty} title={t('consult.because')} />
      <div className="decide-now">
        <p>{t('consult.leadChild')}</p>
        <Button onClick={report}>{t('consult.decisions.owed')}</Button>
      </div>
      <div className="decide-talk">
        <h3>{t('consult.orTalk')}</h3>
        <Callee task="call-registry" />
        <p>{t('consult.talkPhone')}</p>
      </div>
    </>
  )
}
