import { CornerDownLeft } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAdult } from '../../flows/predicates.ts'
import { Button } from '../components/Button.tsx'
import { useEnter } from '../components/useEnter.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useNames } from '../encounter/useNames.ts'
import { usePlan } from '../plan/usePlan.ts'
import { PageSay } from '../steps/PageSay.tsx'
import { StepFrame } from '../steps/StepFrame.tsx'
import { HiddenNames } from './HiddenNames.tsx'
import { OwnWish } from './OwnWish.tsx'
import { Services } from './Services.tsx'
import { useChoices } from './useChoices.ts'
import './choices.css'

/** The step `choices`: each service by itself, the phone line, an adult's own wish. Nothing holds the page. */
export const ChoicesPage = () => {
  const { t } = useTranslation('app')
  const words = usePlan()
  const { title, why, source } = useEncounterWords().step('choices')
  const { shown } = useNames()
  const { view } = useEncounter()
  const sheet = useChoices()
  const { choices, count, set, submit } = sheet
  const [choosing, setChoosing] = useState(view.facts.help !== 'info-only' || count > 0)
  useEnter(submit)
  return (
    <StepFrame
      title={choosing ? title : words('choices.infoTitle')}
      hint={words(choosing ? 'choices.lead' : 'choices.infoLead')}
      why={why ? { text: why, source } : undefined}
      foot={
        <>
          <p>{count > 0 ? words('choices.said', { count }) : words('choices.saidNone')}</p>
          <Button kind="primary" icon={CornerDownLeft} iconAt="end" onClick={submit}>
            {t('common.continue')}
          </Button>
        </>
      }
    >
      {choosing && shown && <PageSay only={({ id }) => id === 'choices'} />}
      {shown ? (
        <Services said={choosing ? choices : null} onSay={(said) => set({ choices: said })} />
      ) : (
        <HiddenNames text={words('choices.hidden')} />
      )}
      {choosing ? (
        <OwnWishes sheet={sheet} />
      ) : (
        <Button className="choices-open" onClick={() => setChoosing(true)}>
          {words('choices.open')}
        </Button>
      )}
    </StepFrame>
  )
}

/** The phone line for everyone; the police only as an adult's own wish, apart from any duty. */
const OwnWishes = ({
  sheet: { hotline, police, set },
}: {
  sheet: ReturnType<typeof useChoices>
}) => {
  const { facts } = useEncounter().view
  return (
    <>
      <OwnWish
        fact="hotline"
        number="nhth"
        value={hotline}
        onChange={(wish) => set({ hotline: wish })}
      />
      {isAdult(facts) && (
        <OwnWish fact="police" value={police} onChange={(wish) => set({ police: wish })} />
      )}
    </>
  )
}
