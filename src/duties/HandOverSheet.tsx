import { Button } from '../components/Button.tsx'
import { Chips } from '../components/Chips.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { LineField, TickField } from './fields.tsx'
import { callsIn } from './handOverForm.ts'
import { openCalls } from './owedNow.ts'
import { FormSheet } from './SheetFrame.tsx'
import { StillOwed } from './StillOwed.tsx'
import { useDutyWords } from './useDutyWords.ts'
import { useHandOver } from './useHandOver.ts'
import type { Sheet } from './useSheetForm.ts'
import { useTodo } from './useTodo.ts'

type Props = { onClose: () => void; onLeft: () => void }

/** From person to person: what is owed, and each call only to someone who says yes to it. */
export const HandOverSheet = ({ onClose, onLeft }: Props) => {
  const t = useTodo()
  const { sheet, ended } = useHandOver(onClose)
  return (
    <FormSheet
      beside
      title={t('handOver.title')}
      sheet={sheet}
      save={t(ended ? 'handOver.saveCalls' : 'handOver.save')}
      onClose={onClose}
      aside={!ended && <LeftButton onLeft={onLeft} />}
      lead={
        <>
          <p>{t(ended ? 'handOver.ended' : 'handOver.lead')}</p>
          <StillOwed title={t('handOver.owed')} />
          <p>{t('handOver.tell')}</p>
        </>
      }
    >
      <LineField sheet={sheet} field="to" label={t('handOver.to')} hint={t('handOver.toHint')} />
      <PassedCalls sheet={sheet} />
    </FormSheet>
  )
}

const LeftButton = ({ onLeft }: Pick<Props, 'onLeft'>) => {
  const t = useTodo()
  return (
    <Button kind="plain" className="sheet-aside" onClick={onLeft}>
      {t('handOver.left')}
    </Button>
  )
}

const PassedCalls = ({ sheet }: { sheet: Sheet }) => {
  const t = useTodo()
  const words = useDutyWords()
  const calls = openCalls(useEncounter().memory)
  const chosen = callsIn(sheet.values['calls'])
  if (calls.length === 0) return null
  return (
    <>
      <Chips
        multiple
        name={`${sheet.name}-calls`}
        legend={t('handOver.calls')}
        hint={t('handOver.callsHint')}
        value={chosen}
        onChange={(values) => sheet.set('calls', values.join(' '))}
        options={calls.map(({ duty, task, key }) => ({ value: key, label: words.act(duty, task) }))}
        error={sheet.errorOf('calls')}
      />
      {chosen.length > 0 && (
        <>
          <TickField sheet={sheet} field="knows" label={t('handOver.knows')} />
          <TickField sheet={sheet} field="acknowledged" label={t('handOver.acknowledged')} />
        </>
      )}
    </>
  )
}
