import { CornerDownLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { interpreterSettled } from '../../flows/predicates.ts'
import { Button } from '../components/Button.tsx'
import { useEnter } from '../components/useEnter.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { InterpreterNow } from './InterpreterNow.tsx'
import { SayAndAnswer } from './SayAndAnswer.tsx'
import { StepFrame } from './StepFrame.tsx'
import { usePageSay } from './usePageSay.ts'
import './MakePrivacyPage.css'

/** Routine ways to be alone, comfort first, and the interpreter; then privacy is asked again. */
export const MakePrivacyPage = () => {
  const { t } = useTranslation('encounter')
  const { view, send } = useEncounter()
  const { title, hint, why, source, ...lists } = useEncounterWords().makePrivacy
  const goOn = () => send({ type: 'GO_ON' })
  useEnter(goOn)
  return (
    <StepFrame title={title} hint={hint} why={{ text: why, source }} foot={<Tried onGoOn={goOn} />}>
      <SayAndAnswer words={usePageSay()} split>
        <InterpreterNow />
        <Ways title={t('makePrivacy.ways')} lines={lists.ways} />
        {!interpreterSettled(view.facts) && (
          <Ways title={t('makePrivacy.interpreter')} lines={lists.interpreter} />
        )}
        <Ways title={t('makePrivacy.comfort')} lines={lists.comfort} />
        <Ways title={t('makePrivacy.notForce')} lines={lists.notForce} />
      </SayAndAnswer>
    </StepFrame>
  )
}

const Tried = ({ onGoOn }: { onGoOn: () => void }) => {
  const { t } = useTranslation('encounter')
  const { memory } = useEncounter()
  return (
    <>
      <p>{t('makePrivacy.try', { at: memory.privacyTries + 1 })}</p>
      <Button kind="primary" icon={CornerDownLeft} iconAt="end" onClick={onGoOn}>
        {t('makePrivacy.back')}
      </Button>
    </>
  )
}

const Ways = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section className="ways">
    <h2>{title}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)
