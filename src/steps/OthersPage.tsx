import { CornerDownLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { AnswerCards } from '../components/AnswerCards.tsx'
import { Button } from '../components/Button.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { Say } from '../components/Say.tsx'
import { useEnter } from '../components/useEnter.ts'
import { RefusalNote } from '../encounter/RefusalNote.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { AlsoKnown } from './AlsoKnown.tsx'
import { openOthers, othersShown } from './others.ts'
import { OthersRow } from './OthersRow.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useDutyChanges } from './useDutyChanges.ts'
import { useOthers } from './useOthers.ts'
import { usePageSay } from './usePageSay.ts'
import './ChoicePage.css'
import './FirstGlancePage.css'
import './OthersPage.css'

/** Whether anyone else is at risk: one press where there is nothing, otherwise row by row. */
export const OthersPage = () => {
  const { t } = useTranslation(['encounter', 'app'])
  const words = useEncounterWords()
  const sheet = useOthers()
  const { lines, note } = usePageSay()
  const { draft, errors, attempt, refusal, asksFacility, submit } = sheet
  const { title, hint, why, source } = words.step('others')
  const effects = useDutyChanges(sheet.effects)
  useEnter(submit)
  const open = openOthers(draft, asksFacility)
  const errorOf = (row: keyof typeof draft) =>
    errors[row] && (row === 'otherChildren' ? t('others.howManyWrong') : t('page.required'))
  const foot = (
    <>
      {open.length > 0 && <p className="open-count">{t('glance.open', { count: open.length })}</p>}
      <Button
        type="submit"
        form="others"
        kind={open.length > 0 ? 'outline' : 'primary'}
        icon={CornerDownLeft}
        iconAt="end"
      >
        {t('app:common.continue')}
      </Button>
    </>
  )
  return (
    <StepFrame title={title} hint={hint} why={{ text: why, source }} foot={foot}>
      <div className={lines.length > 0 ? 'choice choice-split' : 'choice'}>
        <Say lines={lines} note={note} folds />
        <div className="choice-answers">
          {sheet.canBeNothing && (
            <AnswerCards
              name={title}
              options={[
                {
                  value: 'nothing',
                  label: t('others.nothing'),
                  leadsTo: t('others.nothingHint'),
                },
              ]}
              chosen={null}
              onChoose={sheet.nothing}
              confirm={false}
            />
          )}
          <ErrorSummary
            attempt={attempt}
            errors={othersShown(draft, asksFacility).flatMap((row) => {
              return errors[row] ? [{ id: row, message: words.fact(row).title }] : []
            })}
          />
          <form id="others" className="glance others" onSubmit={submit} noValidate>
            {sheet.canBeNothing && <h2>{t('others.or')}</h2>}
            {othersShown(draft, asksFacility).map((row) => (
              <OthersRow
                key={row}
                row={row}
                next={!sheet.canBeNothing && row === open[0]}
                sheet={sheet}
                error={errorOf(row)}
              />
            ))}
          </form>
          {effects.length > 0 && <output>{effects.join(' ')}</output>}
          <RefusalNote refusal={refusal} />
          <AlsoKnown />
        </div>
      </div>
    </StepFrame>
  )
}
