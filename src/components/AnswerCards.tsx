import { Check } from 'lucide-react'
import { useId } from 'react'
import { useNumberKeys } from './useNumberKeys.ts'
import './AnswerCards.css'

export type AnswerOption = {
  value: string
  label: string
  /** What the answer means, under it. */
  hint?: string | undefined
  /** Where it leads, at the far end. */
  leadsTo?: string | undefined
}

type Props = {
  /** The question, for a screen reader. */
  name: string
  options: readonly AnswerOption[]
  chosen: string | null
  onChoose: (value: string) => void
  /** The choice waits for Continue; otherwise it leads on by itself. */
  confirm: boolean
}

/** Numbered answers, one under the other; the number keys press them. */
export const AnswerCards = ({ name, options, chosen, onChoose, confirm }: Props) => {
  useNumberKeys(options.length, (index) => {
    const option = options[index]
    if (option) onChoose(option.value)
  })
  const waits = confirm && chosen !== null
  return (
    <fieldset className={waits ? 'answers answers-wait' : 'answers'}>
      <legend className="visually-hidden">{name}</legend>
      {options.map((option, index) => (
        <AnswerCard
          key={option.value}
          option={option}
          number={index + 1}
          pressed={chosen === option.value}
          onChoose={() => onChoose(option.value)}
        />
      ))}
    </fieldset>
  )
}

type CardProps = { option: AnswerOption; number: number; pressed: boolean; onChoose: () => void }

const AnswerCard = ({ option, number, pressed, onChoose }: CardProps) => {
  const id = useId()
  const key = number <= 9 ? String(number) : null
  const described = [option.hint && `${id}-hint`, option.leadsTo && `${id}-leads`].filter(Boolean)
  return (
    <button
      type="button"
      className="answer"
      aria-pressed={pressed}
      aria-labelledby={id}
      aria-describedby={described.join(' ') || undefined}
      aria-keyshortcuts={key ?? undefined}
      onClick={onChoose}
    >
      <span className="answer-key" aria-hidden>
        {pressed ? <Check size={20} strokeWidth={3} /> : key}
      </span>
      <span className="answer-words">
        <span className="answer-label" id={id}>
          {option.label}
        </span>
        {option.hint && (
          <span className="answer-hint" id={`${id}-hint`}>
            {option.hint}
          </span>
        )}
      </span>
      {option.leadsTo && (
        <span className="answer-leads" id={`${id}-leads`}>
          {option.leadsTo}
        </span>
      )}
    </button>
  )
}
