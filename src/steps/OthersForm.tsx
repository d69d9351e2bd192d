import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { openOthers, othersShown } from './others.ts'
import { OthersRow } from './OthersRow.tsx'
import type { OthersSheet } from './useOthers.ts'
import './FirstGlancePage.css'
import './OthersPage.css'

/** The rows about other people. */
export const OthersForm = ({ sheet }: { sheet: OthersSheet }) => {
  const { t } = useTranslation('encounter')
  const words = useEncounterWords()
  const { draft, errors, asksFacility, canBeNothing } = sheet
  const shown = othersShown(draft, asksFacility)
  const [next] = openOthers(draft, asksFacility)
  const wrong = shown.filter((row) => errors[row])
  return (
    <>
      <ErrorSummary
        attempt={sheet.attempt}
        errors={wrong.map((row) => ({ id: row, message: words.fact(row).title }))}
      />
      <form id="others" className="glance others" onSubmit={sheet.submit} noValidate>
        {canBeNothing && <h2>{t('others.or')}</h2>}
        {shown.map((row) => (
          <OthersRow key={row} row={row} next={!canBeNothing && row === next} sheet={sheet} />
        ))}
      </form>
    </>
  )
}
