import { CornerDownLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { useEnter } from '../components/useEnter.ts'
import { RefusalNote } from '../encounter/RefusalNote.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useWide } from '../encounter/useWide.ts'
import { openRows, optionalRows, rowsShown } from './glance.ts'
import { GlanceHint } from './GlanceHint.tsx'
import { GlanceRowField } from './GlanceRowField.tsx'
import { GoToNext } from './GoToNext.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useGlance } from './useGlance.ts'
import './FirstGlancePage.css'

/** What can be seen or read, on one sheet, without a word to the patient. */
export const FirstGlancePage = () => {
  const { t } = useTranslation(['encounter', 'app'])
  const words = useEncounterWords()
  const wide = useWide()
  const sheet = useGlance()
  const { draft, errors, attempt, refusal, submit } = sheet
  const { title, hint, why, source } = words.step('first-glance')
  useEnter(submit)
  const open = openRows(draft)
  const next = open[0]
  const needed = open.filter((row) => !optionalRows.includes(row))
  const errorOf = (row: (typeof open)[number]) =>
    errors[row] && (errors[row].message === 'years' ? t('glance.ageWrong') : t('glance.required'))
  const count = open.length
  const foot =
    wide || !needed[0] ? (
      <>
        {count > 0 && <p className="open-count">{t('glance.open', { count })}</p>}
        <Button
          type="submit"
          form="glance"
          kind={count > 0 ? 'outline' : 'primary'}
          icon={CornerDownLeft}
          iconAt="end"
        >
          {t('app:common.continue')}
        </Button>
      </>
    ) : (
      <GoToNext row={needed[0]} count={count} />
    )
  return (
    <StepFrame title={title} hint={hint} why={{ text: why, source }} foot={foot}>
      <ErrorSummary
        attempt={attempt}
        errors={open.flatMap((row) => {
          return errors[row] ? [{ id: row, message: words.fact(row).label }] : []
        })}
      />
      <form id="glance" className="glance" onSubmit={submit} noValidate>
        {rowsShown(draft).map((row) => (
          <GlanceRowField
            key={row}
            row={row}
            next={row === next}
            sheet={sheet}
            error={errorOf(row)}
          />
        ))}
      </form>
      <RefusalNote refusal={refusal} />
      <GlanceHint row={next ?? null} />
    </StepFrame>
  )
}
