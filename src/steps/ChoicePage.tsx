import { CornerDownLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactId } from '../../flows/facts.ts'
import type { Basis } from '../../flows/journal.ts'
import { AnswerCards, type AnswerOption } from '../components/AnswerCards.tsx'
import { Button } from '../components/Button.tsx'
import { useEnter } from '../components/useEnter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { ChoiceFoot } from './ChoiceFoot.tsx'
import { SayAndAnswer } from './SayAndAnswer.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useDutyChanges } from './useDutyChanges.ts'
import { type Choice, useChoice } from './useChoice.ts'
import { type ScriptFilter, usePageSay } from './usePageSay.ts'
import { WaitNote } from './WaitNote.tsx'

type Props = {
  fact: FactId
  options: readonly AnswerOption[]
  /** Options whose value is not their own id. */
  values?: Readonly<Record<string, unknown>>
  chosen: string | null
  title?: string
  hint?: string | undefined
  /** The question itself, where the title says what to do first. */
  question?: string
  /** Which of the page's words to say belong to this decision. */
  say?: ScriptFilter
  usual?: ((before: unknown) => Basis) | undefined
  /** Between the words to say and the answers. */
  before?: ReactNode
  /** Under the answers. */
  after?: ReactNode
  footStart?: ReactNode
}

/** One decision: its words to say, its numbered answers, and Continue only where a duty hangs on it. */
export const ChoicePage = (props: Props) => {
  const { fact, options, values, usual, say } = props
  const words = useEncounterWords().fact(fact)
  const choice = useChoice(fact, { values, usual })
  const scripts = usePageSay(say)
  const waits = isWaiting(choice)
  useEnter(() => waits && choice.goOn())
  const goOn = <GoOn choice={choice} />
  return (
    <StepFrame
      title={props.title ?? words.title}
      hint={props.hint ?? words.hint}
      why={{ text: words.why, source: words.source }}
      footStart={props.footStart}
      foot={<ChoiceFoot fact={fact} count={options.length} waits={waits} goOn={goOn} />}
    >
      <SayAndAnswer words={scripts} split={scripts.long} pinned>
        <Answers {...props} choice={choice} title={props.title ?? words.title} />
      </SayAndAnswer>
    </StepFrame>
  )
}

type AnswersProps = Props & { choice: Choice; title: string }

const Answers = ({ fact, options, chosen, choice, title, question, ...around }: AnswersProps) => {
  const { t } = useTranslation('encounter')
  return (
    <>
      {around.before}
      {question && <h2>{question}</h2>}
      <AnswerCards
        name={question ?? title}
        options={options}
        chosen={choice.picked ?? chosen}
        onChoose={choice.choose}
        confirm={choice.picked !== null}
      />
      <WaitNote
        choice={choice}
        reasonTitle={t(fact === 'rightsCard' ? 'page.reasonLater' : 'page.reason')}
      />
      {around.after}
    </>
  )
}

const isWaiting = ({ picked, refusal }: Choice): boolean => picked !== null && refusal === null

/** Continue; takes the focus once nothing else has to be said, so that Enter leads on. */
const GoOn = ({ choice }: { choice: Choice }) => {
  const { t } = useTranslation('app')
  const button = useRef<HTMLButtonElement>(null)
  const sentences = useDutyChanges(choice.effect?.duties ?? [])
  const ready = choice.reasons.length === 0 && !choice.basisNeeded
  useEffect(() => {
    if (ready) button.current?.focus()
  }, [ready, choice.picked])
  return (
    <>
      <output className="wait-effect" id="wait-effect">
        {sentences.join(' ')}
      </output>
      <Button
        ref={button}
        kind="primary"
        icon={CornerDownLeft}
        iconAt="end"
        aria-describedby="wait-effect"
        onClick={choice.goOn}
      >
        {t('common.continue')}
      </Button>
    </>
  )
}
