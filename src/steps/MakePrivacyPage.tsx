import { CornerDownLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { interpreterSettled } from '../../flows/predicates.ts'
import { Button } from '../components/Button.tsx'
import { Say } from '../components/Say.tsx'
import { useEnter } from '../components/useEnter.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { InterpreterNow } from './InterpreterNow.tsx'
import { StepFrame } from './StepFrame.tsx'
import { usePageSay } from './usePageSay.ts'
import './ChoicePage.css'
import './MakePrivacyPage.css'

/** Routine ways to be alone, comfort first, and the interpreter; then privacy is asked again. */
export const MakePrivacyPage = () => {
  const { t } = useTranslation('encounter')
  const { view, memory, send } = useEncounter()
  const { title, hint, why, source, ...lists } = useEncounterWords().makePrivacy
  const { lines, note } = usePageSay()
  const goOn = () => send({ type: 'GO_ON' })
  useEnter(goOn)
  const settled = interpreterSettled(view.facts)
  return (
    <StepFrame
      title={title}
      hint={hint}
      why={{ text: why, source }}
      foot={
        <>
          <p>{t('makePrivacy.try', { at: memory.privacyTries + 1 })}</p>
          <Button kind="primary" icon={CornerDownLeft} iconAt="end" onClick={goOn}>
            {t('makePrivacy.back')}
          </Button>
        </>
      }
    >
      <div className="choice choice-split">
        <Say lines={lines} note={note} folds />
        <div className="ways">
          <InterpreterNow />
          <Ways title={t('makePrivacy.ways')} lines={lists.ways} />
          {!settled && <Ways title={t('makePrivacy.interpreter')} lines={lists.interpreter} />}
          <Ways title={t('makePrivacy.comfort')} lines={lists.comfort} />
          <Ways title={t('makePrivacy.notForce')} lines={lists.notForce} />
        </div>
      </div>
    </StepFrame>
  )
}

const Ways = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)
