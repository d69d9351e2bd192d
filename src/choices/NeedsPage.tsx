import { CornerDownLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { useEnter } from '../components/useEnter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useNames } from '../encounter/useNames.ts'
import { usePlan } from '../plan/usePlan.ts'
import { PageSay } from '../steps/PageSay.tsx'
import { StepFrame } from '../steps/StepFrame.tsx'
import { KindAndWhen } from './KindAndWhen.tsx'
import { NeedRows } from './NeedRows.tsx'
import { ServiceFit } from './ServiceFit.tsx'
import { useNeeds } from './useNeeds.ts'
import './choices.css'

/** The step `needs`: what they name, for tonight, the coming weeks, and later. */
export const NeedsPage = () => {
  const { t } = useTranslation('app')
  const words = usePlan()
  const { title, hint, why, source } = useEncounterWords().step('needs')
  const { shown } = useNames()
  const sheet = useNeeds()
  useEnter(sheet.submit)
  const error = sheet.wrong ? words('needs.error') : undefined
  return (
    <StepFrame
      title={title}
      hint={hint}
      why={why ? { text: why, source } : undefined}
      foot={
        <Button
          kind={sheet.needs.length > 0 ? 'primary' : 'outline'}
          icon={CornerDownLeft}
          iconAt="end"
          onClick={sheet.submit}
        >
          {t('common.continue')}
        </Button>
      }
    >
      {shown && <PageSay />}
      <ErrorSummary
        errors={error ? [{ id: 'need-emergency', message: error }] : []}
        attempt={sheet.attempt}
      />
      <NeedRows value={sheet.needs} error={error} onChange={(needs) => sheet.set({ needs })} />
      {sheet.needs.length === 0 && (
        <Button className="needs-none" onClick={sheet.none}>
          {words('needs.none')}
        </Button>
      )}
      <KindAndWhen />
      <ServiceFit value={sheet.serviceFit} onChange={(serviceFit) => sheet.set({ serviceFit })} />
    </StepFrame>
  )
}
