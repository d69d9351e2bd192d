import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { useEnter } from '../components/useEnter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useWide } from '../encounter/useWide.ts'
import { openRows, optionalRows, rowsShown } from './glance.ts'
import { GlanceHint } from './GlanceHint.tsx'
import { GlanceRowField } from './GlanceRowField.tsx'
import { GoToNext } from './GoToNext.tsx'
import { SheetEffects } from './SheetEffects.tsx'
import { SheetFoot } from './SheetFoot.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useGlance } from './useGlance.ts'
import './FirstGlancePage.css'

/** What can be seen or read, on one sheet, without a word to the patient. */
export const FirstGlancePage = () => {
  const words = useEncounterWords()
  const wide = useWide()
  const sheet = useGlance()
  const { title, hint, why, source } = words.step('first-glance')
  useEnter(sheet.submit)
  const open = openRows(sheet.draft)
  const needed = open.find((row) => !optionalRows.includes(row))
  const wrong = open.filter((row) => sheet.errors[row])
  // Where there is room it stands in the foot, in sight whichever row is in hand.
  const help = <GlanceHint row={open[0] ?? null} />
  const foot =
    needed && !wide ? (
      <GoToNext row={needed} count={open.length} />
    ) : (
      <SheetFoot form="glance" open={open.length} />
    )
  return (
    <StepFrame
      title={title}
      hint={hint}
      why={{ text: why, source }}
      foot={foot}
      footStart={wide && help}
    >
      <ErrorSummary
        attempt={sheet.attempt}
        errors={wrong.map((row) => ({ id: row, message: words.fact(row).label }))}
      />
      <form id="glance" className="glance" onSubmit={sheet.submit} noValidate>
        {rowsShown(sheet.draft).map((row) => (
          <GlanceRowField key={row} row={row} next={row === open[0]} sheet={sheet} />
        ))}
      </form>
      <SheetEffects sending={sheet.sending} />
      {!wide && help}
    </StepFrame>
  )
}
