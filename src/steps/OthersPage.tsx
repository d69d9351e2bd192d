import { useTranslation } from 'react-i18next'
import { AnswerCards } from '../components/AnswerCards.tsx'
import { useEnter } from '../components/useEnter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { AlsoKnown } from './AlsoKnown.tsx'
import { OthersForm } from './OthersForm.tsx'
import { openOthers } from './others.ts'
import { SayAndAnswer } from './SayAndAnswer.tsx'
import { SheetEffects } from './SheetEffects.tsx'
import { SheetFoot } from './SheetFoot.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useOthers } from './useOthers.ts'
import { usePageSay } from './usePageSay.ts'

/** Whether anyone else is at risk: one press where there is nothing, otherwise row by row. */
export const OthersPage = () => {
  const sheet = useOthers()
  const words = usePageSay()
  const { title, hint, why, source } = useEncounterWords().step('others')
  const open = openOthers(sheet.draft, sheet.asksFacility).length
  useEnter(sheet.submit)
  return (
    <StepFrame
      title={title}
      hint={hint}
      why={{ text: why, source }}
      foot={<SheetFoot form="others" open={open} />}
    >
      <SayAndAnswer words={words} split={words.lines.length > 0}>
        {sheet.canBeNothing && <Nothing name={title} onNothing={sheet.nothing} />}
        <OthersForm sheet={sheet} />
        <SheetEffects sending={sheet.sending} />
        <AlsoKnown />
      </SayAndAnswer>
    </StepFrame>
  )
}

const Nothing = ({ name, onNothing }: { name: string; onNothing: () => void }) => {
  const { t } = useTranslation('encounter')
  const nothing = {
    value: 'nothing',
    label: t('others.nothing'),
    leadsTo: t('others.nothingHint'),
  }
  return (
    <AnswerCards
      name={name}
      options={[nothing]}
      chosen={null}
      onChoose={onNothing}
      confirm={false}
    />
  )
}
